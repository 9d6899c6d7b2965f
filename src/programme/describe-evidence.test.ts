import { expect, test } from 'vitest';
import { factSchema } from '../editorial/suivi.ts';
import { describeEvidence } from './describe-evidence.ts';
import { editions } from './fixtures/invented-annex.ts';

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
