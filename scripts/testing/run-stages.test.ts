import { expect, test } from 'vitest';
import { runStages, type Stage } from './run-stages.ts';

const silent = (): void => {};

test('the counts of the stages add up', async () => {
  expect(await runStages([[stage(3)], [stage(4), stage(5)]], silent)).toEqual({ passed: 12, failed: 0 });
});

test('a stage that fails stops the run after its group, and says so', async () => {
  const lines: string[] = [];
  const groups = [[stage(3)], [stage(1, { fails: true }), stage(4)], [stage(100)]];
  const count = await runStages(groups, (text) => lines.push(text));
  expect(count).toEqual({ passed: 8, failed: 1 });
  expect(lines.join('')).toContain('invented: FAILED in');
  expect(lines.join('')).toContain('Stopped');
});

test('a stage that fails without a test of its own still counts as one failure', async () => {
  expect(await runStages([[stage(0, { fails: true })]], silent)).toEqual({ passed: 0, failed: 1 });
});

test('stages of a group run at once, and each speaks in one piece', async () => {
  const pieces: string[] = [];
  const first = stage(1, { words: ['a1 ', 'a2 '], name: 'a' });
  const second = stage(1, { words: ['b1 ', 'b2 '], name: 'b' });
  await runStages([[first, second]], (text) => pieces.push(text));
  expect(pieces.slice(1).map((piece) => piece.replace(/\d\.\d/u, 'x'))).toEqual([
    'a1 a2 a: passed in x s.\n',
    'b1 b2 b: passed in x s.\n',
  ]);
});

interface Invention {
  readonly fails?: boolean;
  readonly name?: string;
  readonly words?: readonly string[];
}

function stage(passed: number, { fails = false, name = 'invented', words = [] }: Invention = {}): Stage {
  return {
    name,
    run: async (write) => {
      for (const word of words) {
        write(word);
        await Promise.resolve();
      }
      return { passed: !fails, tests: { passed, failed: 0 } };
    },
  };
}
