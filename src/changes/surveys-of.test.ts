import { expect, test } from 'vitest';
import { editions, rows } from '../programme/fixtures/invented-annex.ts';
import { inventFact, inventState } from './fixtures/invented-state.ts';
import { nextLines } from './next-lines.ts';
import { surveysOf } from './surveys-of.ts';

const names = { editorial: { annexe: rows, editions }, indicators: [], territories: [], chapters: new Map() };
const silent = { reason: null, corrected: [] };
const first = nextLines([], inventState(), '2026-11-23', silent);

test('an empty ledger has no survey', () => {
  expect(surveysOf([], names)).toEqual([]);
});

test('the first survey is one entry, which counts what the site began with', () => {
  expect(surveysOf(first, names)).toEqual([
    {
      date: '2026-11-23',
      entries: [
        expect.objectContaining({
          id: 'r1-1',
          title: 'Première édition en ligne',
          sentences: [
            'Le texte de la convention, son annexe (édition initiale), 1 indicateur en 2 cases, aucun erratum, aucun fait communiqué.',
          ],
        }),
      ],
    },
  ]);
});

test('later surveys come first, their entries in the order of the ledger, each with its anchor', () => {
  const facts = new Map([
    ['f1', inventFact('f1')],
    ['f2', inventFact('f2')],
  ]);
  const [newest, ...others] = surveysOf(
    [...first, ...nextLines(first, inventState({ facts }), '2026-12-01', silent)],
    names,
  );
  expect(newest?.entries.map(({ id, date }) => [id, date])).toEqual([
    ['r2-1', '2026-12-01'],
    ['r2-2', '2026-12-01'],
  ]);
  expect(others).toHaveLength(1);
});
