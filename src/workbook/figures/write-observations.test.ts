import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inventFiles } from '../../../tests/fixtures/workbook/invent-project.ts';
import { currentFigures } from './current-figures.ts';
import { sortObservations, writeObservations } from './write-observations.ts';

const { indicators, territories } = currentFigures(inventFiles());

test('what was read is written back byte for byte, from any order', () => {
  for (const { file, observations } of indicators) {
    const text = writeObservations(sortObservations(observations.toReversed(), territories));
    expect(text).toBe(readFileSync(`tests/fixtures/data/sound/${file.slice(5)}`, 'utf8'));
  }
});

test('no observation is a file of titles', () => {
  expect(writeObservations([])).toBe('territoire,annee,valeur,statut,note\n');
});
