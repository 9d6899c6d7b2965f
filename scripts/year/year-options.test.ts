import { expect, test } from 'vitest';
import { readYearOptions } from './year-options.ts';

test('without an argument, the year is that of the files as they are', () => {
  expect(readYearOptions([])).toEqual({ imported: null, reason: null, acknowledges: false, restores: false });
});

test('the options of the import are those of the import, its own are its own', () => {
  const options = readYearOptions([
    '--raison',
    'Avenant du 3 mars',
    'classeur.xlsx',
    '--ecrire',
    '--verdicts',
    '--mise-a-jour',
    '2027-03-01',
  ]);
  expect(options).toMatchObject({
    reason: 'Avenant du 3 mars',
    acknowledges: true,
    imported: { file: 'classeur.xlsx', updated: '2027-03-01', writes: true },
  });
});

test.each([
  [['a.xlsx', 'b.xlsx'], 'Nommer un fichier'],
  [['a.xlsx', '--ecrit'], 'Une option n’est pas connue'],
  [['--ecrire'], 'Nommer un fichier'],
  [['--raison'], 'Une raison s’écrit'],
])('%s is refused in French with the use of the command', (args, words) => {
  const options = readYearOptions(args);
  expect(options).toMatchObject({ refusal: expect.stringContaining(words) });
  expect(options).toMatchObject({ refusal: expect.stringContaining('npm run annee') });
});
