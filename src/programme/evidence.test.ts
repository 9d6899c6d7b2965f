import { describe, expect, test } from 'vitest';
import { type Fact, factSchema } from '../editorial/schemas/suivi.ts';
import { describeEvidence, evidenceOf, formatPeriod, inPeriod, newestFirst, standing } from './evidence.ts';
import { editions, rows } from './fixtures/invented-annex.ts';

describe('evidence', () => {
  const [action, , withdrawn] = rows[0]?.actions ?? [];
  if (action === undefined || withdrawn === undefined)
    throw new Error('The invented annex lacks its actions.');

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
    expect(evidenceOf(action, [fact('a', '2026', { actions: ['jardins-2'] })])).toEqual({
      kind: 'unattested',
    });
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
});

describe('evidence', () => {
  const latest = {
    ligne: 'jardins',
    ...factSchema.parse({
      id: 'f',
      date: '2026-T2',
      fait: 'F.',
      dit_par: 'S',
      preuve: { document: 'D' },
      inscrit_le: '2026-12-01',
    }),
  };

  test('each kind of evidence has its words, with the precision of its date', () => {
    expect(describeEvidence({ kind: 'attested', latest, count: 2 }, editions)).toBe(
      'fait attesté au 2e trimestre 2026',
    );
    expect(describeEvidence({ kind: 'unattested' }, editions)).toBe('non attesté');
    expect(describeEvidence({ kind: 'unmeasurable', reason: 'R' }, editions)).toBe('non mesurable');
    expect(describeEvidence({ kind: 'withdrawn', edition: 'avenant-1', reason: 'R' }, editions)).toBe(
      'retirée le 4 mars 2026, dit par : Délibération 12',
    );
  });

  test('a withdrawal by an unknown edition is refused by name', () => {
    expect(() => describeEvidence({ kind: 'withdrawn', edition: 'x', reason: 'R' }, editions)).toThrow(
      'No edition "x"',
    );
  });
});

describe('format period', () => {
  test.each([
    ['2024', '2024', 'en 2024'],
    ['2024-T1', '1er trimestre 2024', 'au 1er trimestre 2024'],
    ['2024-T2', '2e trimestre 2024', 'au 2e trimestre 2024'],
    ['2026-05', 'mai 2026', 'en mai 2026'],
    ['2026-04-01', '1er avril 2026', 'le 1er avril 2026'],
  ])('%s has the words of its precision', (period, words, after) => {
    expect(formatPeriod(period)).toBe(words);
    expect(inPeriod(period)).toBe(after);
  });
});
