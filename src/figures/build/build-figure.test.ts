import { describe, expect, test } from 'vitest';
import { inventDataset, inventedSpec, inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { buildFigure, figureBuilder } from './build-figure.ts';

describe('build figure', () => {
  const values = { Aulnes: 30, Bois: null, Cour: { doubtful: 0 }, Digue: 10, Étang: 20, Fort: 20 };
  const invention = { values, focus: 'Étang', mel: 15, qpv: null } as const;

  test('figures of one builder share what does not depend on the neighbourhood in focus', () => {
    const build = figureBuilder(inventedSpec, inventDataset(invention));
    const [one, other] = [build('Aulnes'), build('Digue')];
    expect(other.rows).toBe(one.rows);
    expect([one, other].map(({ focus }) => focus.territory.id)).toEqual(['Aulnes', 'Digue']);
    expect(other).toEqual(buildFigure(inventedSpec, inventDataset(invention), 'Digue'));
  });

  test('a row stays for every territory, the missing and the doubtful included', () => {
    const { rows, neighbourhoods } = inventFigure(invention);
    expect(rows.map(({ territory }) => territory.id)).toEqual([...Object.keys(values), 'mel', 'qpv']);
    expect(neighbourhoods.map(({ text }) => text)).toEqual(['30,0', 'n. r.', '0,0', '10,0', '20,0', '20,0']);
    expect(rows.map(({ cell }) => cell.status)).toEqual([
      'publie',
      'non_renseigne',
      'a_verifier',
      'publie',
      'publie',
      'publie',
      'publie',
      'non_renseigne',
    ]);
  });

  test('the missing and the doubtful zero are left out of ranks, thirds and the number counted', () => {
    const figure = inventFigure(invention);
    expect(figure.counted).toBe(4);
    expect(figure.neighbourhoods.map(({ rank }) => rank)).toEqual([1, null, null, 4, 2, 2]);
    expect(figure.neighbourhoods.map(({ third }) => third)).toEqual([
      'highest',
      null,
      null,
      'lowest',
      'middle',
      'middle',
    ]);
    expect(figure.mel?.rank).toBeNull();
  });

  test('a doubtful value other than zero is counted', () => {
    const figure = inventFigure({ ...invention, values: { Aulnes: { doubtful: 95 }, Bois: 10, Étang: 3 } });
    expect(figure.neighbourhoods.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });

  test('a line that the data does not hold is missing', () => {
    const dataset = inventDataset({
      values: { Aulnes: 1 },
      previous: { Aulnes: 2, Bois: 3 },
      focus: 'Aulnes',
    });
    const both = {
      ...dataset,
      territories: dataset.territories.flatMap((one) => [one, { ...one, id: 'Bois' }]),
    };
    const figure = buildFigure(inventedSpec, both, 'Bois');
    expect(figure.focus.cell).toMatchObject({ value: null, status: 'non_renseigne', year: 2020 });
    expect(figure.focus.previous?.value).toBe(3);
  });

  test('a change is counted between plain values only', () => {
    const previous = { Aulnes: 25.5, Bois: 4, Cour: { doubtful: 0 }, Digue: { doubtful: 9 } };
    const { neighbourhoods } = inventFigure({ ...invention, previous });
    // By hand: 30 - 25.5 = 4.5 points.
    expect(neighbourhoods.map(({ change }) => change)).toEqual([4.5, null, null, null, null, null]);
  });

  test('a figure holds to the last of its years, and compares with the year before', () => {
    const dataset = inventDataset({ values: { Aulnes: 1 }, previous: { Aulnes: 2 }, focus: 'Aulnes' });
    expect(buildFigure({ ...inventedSpec, years: [2015] }, dataset, 'Aulnes')).toMatchObject({
      year: 2015,
      previousYear: null,
    });
    expect(buildFigure(inventedSpec, dataset, 'Aulnes')).toMatchObject({
      year: 2020,
      previousYear: 2015,
    });
  });

  test('a break between the two years comes with the figure', () => {
    const broken = { from: 2015, to: 2020, note: 'La loi a changé.' };
    const dataset = { ...invention, previous: { Étang: 2 }, indicator: { breaks: [broken] } };
    expect(inventFigure(dataset).brokenBy).toEqual(broken);
    expect(inventFigure(invention).brokenBy).toBeNull();
  });

  test('a reference or an unknown territory cannot be the focus', () => {
    const dataset = inventDataset(invention);
    for (const id of ['mel', 'Nulle part']) {
      expect(() => buildFigure(inventedSpec, dataset, id)).toThrow(`No neighbourhood "${id}"`);
    }
  });
});
