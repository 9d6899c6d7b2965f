import { expect, test } from 'vitest';
import { tellThreshold } from './tell-threshold.ts';

const names = {
  indicators: [
    { id: 'taux', title: 'Taux inventé', unit: 'pourcentage' },
    { id: 'habitants', title: 'Habitants', unit: 'nombre' },
  ],
} as const;
const none = { thresholds: new Map() };
const old = { thresholds: new Map([['taux', { depart: 2017, seuil: 2 }]]) };
const tell = (
  indicateur: string,
  repere: { depart: number; seuil: number } | null,
  before: typeof none = none,
) => {
  const { title, parts } = tellThreshold({ sorte: 'seuil', indicateur, repere }, before, names);
  return [title, ...(parts[0]?.runs ?? []).map(({ kind, text }) => `${kind} ${text}`)];
};

test('a threshold is told with its unit and its baseline, and what it was before', () => {
  expect(tell('taux', { depart: 2017, seuil: 2 })).toEqual([
    'Seuil déclaré : Taux inventé',
    'new 2\u{A0}points, depuis 2017',
  ]);
  expect(tell('habitants', { depart: 2018, seuil: 5 })[1]).toBe('new 5\u{A0}%, depuis 2018');
  expect(tell('taux', { depart: 2017, seuil: 1.5 }, old)).toEqual([
    'Seuil changé : Taux inventé',
    'gone 2\u{A0}points, depuis 2017',
    'new 1,5\u{A0}point, depuis 2017',
  ]);
});

test('one that is taken back says what it was', () => {
  expect(tell('taux', null, old)).toEqual(['Seuil retiré : Taux inventé', 'gone 2\u{A0}points, depuis 2017']);
});
