import { expect, test } from 'vitest';
import { formatDefect } from './defect.ts';

const place = { file: 'data/indicateurs/taux.csv', line: 14, column: 3 };

test('a defect of a whole file names no column', () => {
  expect(formatDefect({ ...place, line: 1, column: 1, field: null, message: 'le fichier est vide.' })).toBe(
    'data/indicateurs/taux.csv:1:1 le fichier est vide.',
  );
});

test('a defect of a cell gives file, line, column, name of the column, fact and remedy', () => {
  const message = '« 12,5 » n’est pas un nombre : écrire les décimales avec un point.';
  expect(formatDefect({ ...place, field: 'valeur', message })).toBe(
    `data/indicateurs/taux.csv:14:3 (valeur) ${message}`,
  );
});
