import { expect, test } from 'vitest';
import type { Machine } from './machine.ts';
import { provideProgram, type WantedProgram } from './provide-program.ts';

const present = new Set<string>();
const wanted: WantedProgram = {
  name: 'invented server',
  find: ({ exists }) => (exists('/usr/sbin/invented') ? '/usr/sbin/invented' : null),
  packages: ['invented-bin'],
  remedy: 'Type: sudo apt-get install invented-bin',
};

test('a program that is there is used, and nothing is installed', () => {
  const { machine, install, asked } = container('/usr/sbin/invented');
  expect(provideProgram(wanted, machine, install)).toBe('/usr/sbin/invented');
  expect(asked).toEqual([]);
});

test('in a container its packages are installed, then it is looked for again', () => {
  const { machine, install, asked } = container();
  expect(provideProgram(wanted, machine, install)).toBe('/usr/sbin/invented');
  expect(asked).toEqual(['invented-bin']);
});

test("on somebody's own machine nothing is installed: the command is named", () => {
  const { machine, install, asked } = container();
  const own = { ...machine, isRoot: false, hasTerminal: true, firstProcess: 'systemd' };
  expect(() => provideProgram(wanted, own, install)).toThrow('sudo apt-get install invented-bin');
  expect(asked).toEqual([]);
});

test('an installation that brings no program is an error, with the same command', () => {
  const { machine } = container();
  expect(() => provideProgram(wanted, machine, () => undefined)).toThrow('sudo apt-get install');
});

function container(...files: readonly string[]): {
  readonly machine: Machine;
  readonly install: (packages: readonly string[]) => void;
  readonly asked: string[];
} {
  present.clear();
  for (const file of ['/usr/bin/apt-get', ...files]) present.add(file);
  const asked: string[] = [];
  const install = (packages: readonly string[]): void => {
    asked.push(...packages);
    present.add('/usr/sbin/invented');
  };
  const exists = (path: string): boolean => present.has(path);
  const here = { environment: {}, platform: 'linux', isRoot: true, hasTerminal: false } as const;
  return { machine: { ...here, firstProcess: 'sh', exists }, install, asked };
}
