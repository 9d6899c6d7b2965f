import { expect, test } from 'vitest';
import type { Candidate } from '../formula/select-neighbourhoods.ts';
import { compareList, majorityVerdict } from './list-verdict.ts';

const candidate = (territory: string, isSelected: boolean | null): Candidate => ({
  territory,
  cells: [],
  value: isSelected === null ? null : 1,
  isSelected: isSelected === true,
});
const candidates = [
  candidate('nord', true),
  candidate('sud', true),
  candidate('est', false),
  candidate('briquetterie-a', false),
  candidate('briquetterie-b', true),
  candidate('inconnu', null),
];
const name = (...territories: readonly string[]) => ({ name: territories.join(' ou '), territories });
const complete = [name('nord'), name('sud'), name('briquetterie-b')];

test('a complete list agrees, whatever could not be placed', () => {
  expect(compareList(complete, candidates, true)).toMatchObject({
    verdict: 'concorde',
    leftOut: ['inconnu'],
  });
});

test('one name too few differs, unless the text does not claim to name all', () => {
  expect(compareList(complete.slice(1), candidates, true)).toMatchObject({
    verdict: 'differe',
    unnamed: ['nord'],
  });
  expect(compareList(complete.slice(1), candidates, false)).toMatchObject({
    verdict: 'concorde',
    unnamed: [],
  });
});

test('one name too many differs', () => {
  expect(compareList([...complete, name('est')], candidates, true).verdict).toBe('differe');
  expect(compareList([...complete, name('est')], candidates, false).verdict).toBe('differe');
});

test('a name that two neighbourhoods share is taken for the one that belongs', () => {
  const shared = compareList(
    [name('nord'), name('sud'), name('briquetterie-a', 'briquetterie-b')],
    candidates,
    true,
  );
  expect([shared.verdict, shared.names[2]?.territory]).toEqual(['concorde', 'briquetterie-b']);
});

test('a name whose cell is missing or doubtful leaves the list untold, unless another name differs', () => {
  expect(compareList([...complete, name('inconnu')], candidates, true).verdict).toBe('non_verifiable');
  expect(compareList([...complete, name('inconnu'), name('est')], candidates, true).verdict).toBe('differe');
});

test('a majority is more than half of all, even if those left out were against it', () => {
  const votes = (...isSelected: readonly (boolean | null)[]): readonly Candidate[] =>
    isSelected.map((one, index) => candidate(String(index), one));
  expect(majorityVerdict(votes(true, true, true, false, null))).toBe('concorde');
  expect(majorityVerdict(votes(true, true, false, null))).toBe('non_verifiable');
  expect(majorityVerdict(votes(true, true, false, false))).toBe('differe');
});

test('a name that means no neighbourhood, or one that is not there, is an error of the declaration', () => {
  expect(() => compareList([{ name: 'Nord', territories: [] }], candidates, true)).toThrow(
    'No neighbourhood is meant by "Nord".',
  );
  expect(() => compareList([name('piscine')], candidates, true)).toThrow(
    'No neighbourhood "piscine" in data/territoires.csv.',
  );
});

test('of two neighbourhoods that share a name, the one that cannot be placed comes before one that does not belong', () => {
  const [shared] = compareList([name('est', 'inconnu')], candidates, false).names;
  expect([shared?.territory, shared?.belongs]).toEqual(['inconnu', null]);
});
