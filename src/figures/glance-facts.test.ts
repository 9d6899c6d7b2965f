import { expect, test } from 'vitest';
import type { Figure, FigureRow } from './figure.ts';
import { glanceFacts } from './glance-facts.ts';

const row = (
  value: number | null,
  status: 'publie' | 'non_renseigne' | 'a_verifier',
  third: FigureRow['third'] = null,
) => ({ cell: { value, status }, third }) as FigureRow;
const figure = (focus: FigureRow, unit: 'nombre' | 'pourcentage' = 'pourcentage') =>
  ({
    focus,
    mel: row(19.2, 'publie'),
    qpv: row(null, 'non_renseigne'),
    indicator: { unit, decimals: unit === 'nombre' ? 0 : 1, counted: unit === 'nombre' ? 'habitants' : null },
    counted: 25,
    year: 2019,
  }) as Figure;

test('a value has its references and its third; a missing reference says so', () => {
  expect(glanceFacts(figure(row(40.1, 'publie', 'lowest')))).toEqual({
    focus: '40,1\u{A0}%',
    year: 2019,
    references: 'MEL 19,2\u{A0}% · QPV n. r.',
    position: 'Dans le tiers le plus bas des 25 quartiers comptés',
  });
});

test('a missing value has no place among the others', () => {
  expect(glanceFacts(figure(row(null, 'non_renseigne')))).toMatchObject({ focus: 'n. r.', position: '' });
});

test('a doubtful value says so; a count names what it counts and has no reference', () => {
  expect(glanceFacts(figure(row(0, 'a_verifier'))).focus).toBe('0,0\u{A0}% (à vérifier)');
  expect(glanceFacts(figure(row(9519, 'publie'), 'nombre'))).toMatchObject({
    focus: '9\u{A0}519 habitants',
    references: '',
  });
});
