import { describe, expect, test } from 'vitest';
import { count, inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import type { Figure } from '../figure.ts';
import { figureLine, figureMarkerSvg, markerWords } from './figure-marker.ts';

describe('figure marker svg', () => {
  const values = { Aulnes: 40.1, Bois: null, Cour: { doubtful: 0 } };
  const draw = (focus: string) => figureMarkerSvg(inventFigure({ values, focus, mel: 19.2, qpv: null }));

  test('missing values are written', () => {
    expect(draw('Bois')).toContain('Bois n. r.');
    expect(draw('Aulnes')).toContain('QPV n. r.');
  });

  test('the line of a card has the references alone, none without them', () => {
    const line = figureLine(inventFigure({ values, focus: 'Aulnes', mel: 19.2, qpv: 46 }));
    expect(line).toContain('MEL');
    expect(line).toContain('QPV');
    expect(figureLine(inventFigure({ values, focus: 'Aulnes' }))).toBeNull();
  });

  test('a doubtful value is hollow and has its sign', () => {
    expect(draw('Cour')).toMatch(/g-doubt g-focus.*Cour 0,0\u00A0% \?/);
  });

  test('counts and figures without references have no line', () => {
    expect(
      figureMarkerSvg(inventFigure({ values, focus: 'Aulnes', mel: 1, qpv: 2, indicator: count })),
    ).toBeNull();
    expect(figureMarkerSvg(inventFigure({ values, focus: 'Aulnes' }))).toBeNull();
  });
});

describe('marker words', () => {
  const percent = { unit: 'pourcentage', decimals: 1, counted: null };
  const cell = (value: number) => ({ cell: { value, status: 'publie' }, third: null, indicator: percent });
  const figure = {
    title: 'Taux',
    year: 2019,
    focus: { ...cell(40.1), territory: { shortName: 'Ici' } },
    mel: cell(19.2),
    qpv: null,
    counted: 2,
    neighbourhoods: [],
  };

  test('the focus and its references, in words', () => {
    expect(markerWords({ ...figure, indicator: percent } as unknown as Figure)).toEqual({
      words: 'Taux, 2019',
      values: 'Ici 40,1\u{A0}%, MEL 19,2\u{A0}%',
    });
  });

  test('a count stands alone', () => {
    const indicator = { unit: 'nombre', decimals: 0, counted: 'habitants' };
    const alone = {
      ...figure,
      focus: { ...figure.focus, cell: { value: 1175, status: 'publie' }, indicator },
      indicator,
    };
    expect(markerWords(alone as unknown as Figure).values).toBe('Ici 1\u{A0}175');
  });
});
