import type { Candidate } from '../formula/select-neighbourhoods.ts';
import type { ValueVerdict } from './verdict.ts';

/** A name of a list of the text, and the neighbourhoods it may mean. */
export interface QuotedName {
  readonly name: string;
  /** Several where neighbourhoods share the name. */
  readonly territories: readonly string[];
}

/** A name of the text, once compared. */
export interface ComparedName extends QuotedName {
  /** The neighbourhood that the name was taken for. */
  readonly territory: string;
  /** Whether that neighbourhood belongs to the list; null where its cell is missing or doubtful. */
  readonly belongs: boolean | null;
}

/** A list of the text compared with that of the table. */
export interface ListComparison {
  readonly verdict: ValueVerdict;
  readonly names: readonly ComparedName[];
  /** Neighbourhoods that belong to the list and that the text does not name; empty where the text does not claim to name all. */
  readonly unnamed: readonly string[];
  /** Neighbourhoods that could not be placed. */
  readonly leftOut: readonly string[];
}

/**
 * Compares the neighbourhoods that the text names with those of the table.
 * A name that several share is taken for the one that belongs to the list, where there is one.
 */
export function compareList(
  quoted: readonly QuotedName[],
  candidates: readonly Candidate[],
  exhaustive: boolean,
): ListComparison {
  const byId = new Map(candidates.map((candidate) => [candidate.territory, candidate]));
  const names = quoted.map((one): ComparedName => {
    const meant = one.territories.map((id) => candidateOf(byId, id));
    const taken =
      meant.find(({ isSelected }) => isSelected) ?? meant.find(({ value }) => value === null) ?? meant[0];
    if (taken === undefined) throw new Error(`No neighbourhood is meant by "${one.name}".`);
    return { ...one, territory: taken.territory, belongs: taken.value === null ? null : taken.isSelected };
  });
  const taken = new Set(names.map(({ territory }) => territory));
  const unnamed = candidates.filter(({ isSelected, territory }) => isSelected && !taken.has(territory));
  const missing = exhaustive ? unnamed.map(({ territory }) => territory) : [];
  const leftOut = candidates.filter(({ value }) => value === null).map(({ territory }) => territory);
  return { verdict: verdictOf(names, missing), names, unnamed: missing, leftOut };
}

function candidateOf(candidates: ReadonlyMap<string, Candidate>, id: string): Candidate {
  const candidate = candidates.get(id);
  if (candidate === undefined) throw new Error(`No neighbourhood "${id}" in data/territoires.csv.`);
  return candidate;
}

function verdictOf(names: readonly ComparedName[], unnamed: readonly string[]): ValueVerdict {
  if (unnamed.length > 0 || names.some(({ belongs }) => belongs === false)) return 'differe';
  return names.some(({ belongs }) => belongs === null) ? 'non_verifiable' : 'concorde';
}

/**
 * Whether more than half of the neighbourhoods are selected; it cannot be told where those left out could change the answer.
 */
export function majorityVerdict(candidates: readonly Candidate[]): ValueVerdict {
  const selected = candidates.filter(({ isSelected }) => isSelected).length;
  const leftOut = candidates.filter(({ value }) => value === null).length;
  if (2 * selected > candidates.length) return 'concorde';
  return 2 * (selected + leftOut) > candidates.length ? 'non_verifiable' : 'differe';
}
