import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importInvented, wideSheet } from '../../../tests/fixtures/workbook/import-invented.ts';
import { inventFiles } from '../../../tests/fixtures/workbook/invent-project.ts';
import { currentFigures } from './current-figures.ts';
import { sortObservations, writeObservations } from './merge-figures.ts';

describe('merge figures', () => {
  test('a new year is written in the order of the file, and told as a table', () => {
    const plan = importInvented([wideSheet([2018, 2022], [12, '13,5'], ['16', 'nr'], [100, 99])]);
    expect(plan.edits).toEqual([
      {
        path: 'data/indicateurs/part-jeunes.csv',
        text: 'territoire,annee,valeur,statut,note\nle-pre,2018,12,publie,\nle-pre,2022,13.5,publie,\nla-butte,2018,16.0,publie,\nla-butte,2022,,non_renseigne,\nmetropole,2018,100,publie,\nmetropole,2022,99,publie,\n',
      },
    ]);
    expect(plan.differences.map(({ rows }) => rows)).toEqual([
      [['Part des jeunes', '2022', '2', '1', '', '']],
    ]);
    expect([plan.defects, plan.questions]).toEqual([[], []]);
  });

  test('a territory that a new year lacks becomes a value that is not known, and is told', () => {
    const plan = importInvented([wideSheet([2022], [13], [17])]);
    expect(plan.edits[0]?.text).toContain('metropole,2022,,non_renseigne,\n');
    expect(plan.remarks).toEqual([
      '« Part des jeunes » 2022 : Métropole, absents du fichier, inscrits comme non renseignés',
    ]);
  });
});

describe('write observations', () => {
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
});
