import { expect, test } from 'vitest';
import { inventedClaim } from '../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource as source } from '../../tests/fixtures/verification/invent-source.ts';
import { checkClaim } from './check-claim.ts';
import type { Claim } from './claim-schema.ts';
import { shownCells } from './shown-cells.ts';

const shown = (claim: Partial<Claim>, words: string): readonly string[] =>
  shownCells(checkClaim(source, inventedClaim(claim), { words, passage: words })).map(
    ({ territory }) => territory,
  );
const above = { indicateur: 'part-jardins', annee: 2015, periode: null, plus_de: 20, moins_de: null };

test('a count shows the cells of those it counts, a majority none', () => {
  expect(shown({ formule: { compte: above } }, 'deux quartiers')).toEqual(['nord', 'ouest']);
  expect(shown({ formule: { majorite: above } }, 'la plupart')).toEqual([]);
});

test('a list shows the cells of those it names and of those it should name', () => {
  const formule = { ensemble: above, exhaustif: true };
  expect(shown({ formule, noms: { Sud: ['sud'] } }, 'Sud')).toEqual(['nord', 'sud', 'ouest']);
});

test('a computation shows all that it reads', () => {
  const formule = { hors_qpv: ['jardiniers', 2015] } as const;
  expect(shown({ formule }, '605')).toEqual(['mel', 'ensemble-qpv']);
});
