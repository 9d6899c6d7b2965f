import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Refusal } from '../src/refusal.ts';
import { temporaryFolder } from './files/temporary-folder.ts';
import { REPORT_FILE, reportFailure } from './report-failure.ts';

const shown: string[] = [];
const { exitCode } = process;
beforeEach(() => {
  shown.length = 0;
  vi.spyOn(console, 'error').mockImplementation((line: string) => void shown.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = exitCode;
});

function report(error: unknown): string | null {
  using folder = temporaryFolder();
  reportFailure(error, folder.path);
  expect(process.exitCode).toBe(1);
  const file = join(folder.path, REPORT_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

test('a refusal is shown as it is, and nothing else', () => {
  expect(report(new Refusal('content/a.yaml:1:1 le champ manque : l’ajouter.'))).toBeNull();
  expect(shown).toEqual(['content/a.yaml:1:1 le champ manque : l’ajouter.']);
});

test('what the system refuses is told with its remedy', () => {
  expect(report(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: 'dist/a' }))).toBeNull();
  expect(shown).toEqual(['dist/a : le disque est plein : y faire de la place, puis recommencer.']);
});

test('an option that is mistyped, or lacks its value, is named, and is no error of the program', () => {
  const options = { raison: { type: 'string' } } as const;
  for (const args of [['--raisin=x'], ['--raison'], ['autre']]) {
    try {
      parseArgs({ args, options });
    } catch (error) {
      expect(report(error)).toBeNull();
    }
  }
  expect(shown.map((line) => line.split(',')[0])).toEqual(['« --raisin »', '« --raison »', '« autre »']);
});

test('an error of ours says so, its stack in a file and never on the screen', () => {
  expect(report(new TypeError('x is not a function'))).toContain('TypeError: x is not a function\n    at ');
  expect(shown).toEqual([
    'Erreur du programme, et non de vos fichiers : x is not a function',
    `Envoyer le fichier ${REPORT_FILE} à l’informaticien, avec la commande tapée.`,
  ]);
  expect(shown.join('')).not.toContain('    at ');
});

test('what is thrown and is no error is told too', () => {
  expect(report('perdu')).toBe('perdu\n');
});
