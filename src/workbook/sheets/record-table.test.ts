import { describe, expect, test } from 'vitest';
import { inventSheet } from '../../../tests/fixtures/workbook/invent-project.ts';
import { findings } from '../findings.ts';
import { indicatorColumn, planRecords, readRecords } from './record-table.ts';

describe('recordTable', () => {
  const columns = [
    { key: 'a', head: 'Nom', width: 10, isOpen: false, help: 'Le nom.' },
    { key: 'b', head: 'Texte', width: 20, isOpen: true, help: 'Le texte.', choices: ['x', 'y'] },
  ] as const;

  test('no record leaves the heads and the free rows', () => {
    const plan = planRecords('Mots', 'Intro.', columns, [], 2);
    expect(plan.rows.map((row) => row.length)).toEqual([1, 1, 2, 2, 2]);
    expect(plan.guidance.map(({ from, to }) => [from, to])).toEqual([
      [
        [3, 0],
        [4, 0],
      ],
      [
        [3, 1],
        [4, 1],
      ],
    ]);
  });

  test('records are read in any order of columns, blank rows left out, line ends made spaces', () => {
    const found = findings();
    const sheet = inventSheet('Mots', [['Titre'], ['Texte', 'Nom'], ['un\ndeux', 'n'], ['', '']]);
    const [record, ...others] = readRecords(sheet, columns, found);
    expect(others).toEqual([]);
    expect(record?.values).toEqual({ a: 'n', b: 'un deux' });
    expect(record?.placeOf('b')).toBe('feuille Mots, A3');
    expect(found.all().defects).toEqual([]);
  });

  test('heads that are gone are told', () => {
    const found = findings();
    readRecords(inventSheet('Mots', [['x', 'y']]), columns, found);
    readRecords(
      inventSheet('Mots', [['Nom', 'Texte 2']]),
      [...columns, { ...columns[0], key: 'c', head: 'Fin' }],
      found,
    );
    expect(found.all().defects.map(({ message }) => message)).toEqual([
      'la ligne de titres manque : y remettre « Nom », « Texte ».',
      'la ligne de titres manque : y remettre « Nom », « Texte », « Fin ».',
    ]);
  });
});

describe('indicatorColumn', () => {
  test('offers nothing but the indicators that there are', () => {
    expect(indicatorColumn({ indicators: [] })).toMatchObject({
      key: 'indicator',
      head: 'Indicateur',
      choices: [],
    });
  });
});
