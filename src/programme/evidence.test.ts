import { expect, test } from 'vitest';
import { factSchema, type Fact } from '../editorial/suivi.ts';
import { evidenceOf, newestFirst, standing } from './evidence.ts';
import { rows } from './fixtures/invented-annex.ts';

const [action, , withdrawn] = rows[0]?.actions ?? [];
if (action === undefined || withdrawn === undefined) throw new Error('The invented annex lacks its actions.');

const fact = (id: string, date: string, more: object = {}): Fact => ({
  ligne: 'jardins',
  ...factSchema.parse({
    id,
    date,
    fait: 'Deux ateliers ont eu lieu.',
    dit_par: 'Service des jardins',
    preuve: { document: 'Bilan' },
    actions: ['jardins-1'],
    inscrit_le: '2026-12-01',
    ...more,
  }),
});

test('without a fact an action is not attested, which says nothing of what was done', () => {
  expect(evidenceOf(action, [])).toEqual({ kind: 'unattested' });
  expect(evidenceOf(action, [fact('a', '2026', { actions: ['jardins-2'] })])).toEqual({ kind: 'unattested' });
});

test('a fact about the ambition as a whole attests none of its actions', () => {
  expect(evidenceOf(action, [fact('a', '2026', { actions: [] })])).toEqual({ kind: 'unattested' });
});

test('the latest of its facts attests an action, however it is dated', () => {
  const facts = [fact('a', '2025-03-02'), fact('b', '2026-T2'), fact('c', '2026')];
  expect(evidenceOf(action, facts)).toMatchObject({ kind: 'attested', latest: { id: 'b' }, count: 3 });
});

test('a corrected fact no longer counts, and stays in the list', () => {
  const facts = [fact('a', '2026'), fact('b', '2025', { corrige: 'a' })];
  expect(standing(facts).map(({ id }) => id)).toEqual(['b']);
  expect(evidenceOf(action, facts)).toMatchObject({ latest: { id: 'b' }, count: 1 });
});

test('a withdrawn action says which edition withdrew it, facts or none', () => {
  expect(evidenceOf(withdrawn, [fact('a', '2026', { actions: ['jardins-3'] })])).toEqual({
    kind: 'withdrawn',
    edition: 'avenant-1',
    reason: 'Les bancs sont posés.',
  });
});

test('an action that no fact can tell is said so, until a fact tells it', () => {
  const wide = { ...action, non_mesurable: 'Une intention générale.' };
  expect(evidenceOf(wide, [])).toEqual({ kind: 'unmeasurable', reason: 'Une intention générale.' });
  expect(evidenceOf(wide, [fact('a', '2026')]).kind).toBe('attested');
});

test('of two facts of one date, the one entered last comes first', () => {
  const facts = [fact('a', '2026'), fact('b', '2026'), fact('c', '2026', { inscrit_le: '2027-01-05' })];
  expect(newestFirst(facts).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
