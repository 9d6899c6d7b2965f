import { expect, test } from 'vitest';
import { inventedSource as source } from '../../../tests/fixtures/verification/invent-source.ts';
import {
  rankOfNeighbourhood,
  readingOf,
  selectLeaders,
  selectNeighbourhoods,
} from './select-neighbourhoods.ts';

const value = { indicateur: 'part-jardins', annee: 2015, periode: null } as const;
const change = { indicateur: 'part-jardins', annee: null, periode: [2010, 2015] } as const;
const selected = (candidates: ReturnType<typeof selectNeighbourhoods>): readonly string[] =>
  candidates.filter(({ isSelected }) => isSelected).map(({ territory }) => territory);

test('a threshold is strict', () => {
  expect(selected(selectNeighbourhoods(source, { ...value, plus_de: 20.5, moins_de: null }))).toEqual([
    'ouest',
  ]);
  expect(selected(selectNeighbourhoods(source, { ...value, plus_de: null, moins_de: 20.5 }))).toEqual([
    'sud',
  ]);
});

test('a change needs two sound cells', () => {
  const candidates = selectNeighbourhoods(source, { ...change, plus_de: 10, moins_de: null });
  expect(candidates.map((one) => one.value)).toEqual([10.5, 0, null, null]);
  expect(selected(candidates)).toEqual(['nord']);
});

test('the leaders are the first so many, ties included, the missing never', () => {
  expect(selected(selectLeaders(source, { ...value, nombre: 2 }))).toEqual(['nord', 'ouest']);
  expect(selected(selectLeaders(source, { ...value, nombre: 9 }))).toEqual(['nord', 'sud', 'ouest']);
});

test('a neighbourhood without value has no rank', () => {
  expect(rankOfNeighbourhood(source, ['part-jardins', 'ouest', 2015])).toBe(1);
  expect(rankOfNeighbourhood(source, ['part-jardins', 'est', 2015])).toBeNull();
});

test('what is read is every cell of every neighbourhood', () => {
  const { cells, years, territories } = readingOf(source, selectLeaders(source, { ...change, nombre: 1 }));
  expect([cells.length, years, territories]).toEqual([8, [2010, 2015], ['chaque-qpv']]);
});

test('what is read has its base where one is known, and none where none is', () => {
  const candidates = selectLeaders(source, { ...change, nombre: 1 });
  expect(readingOf(source, candidates).bases).toEqual(['terrains']);
  expect(readingOf({ ...source, bases: new Map() }, candidates).bases).toEqual([]);
});
