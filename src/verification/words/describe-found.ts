import { type Dataset, indicatorOf, territoryOf } from '../../dataset/dataset.ts';
import { formatDecimal, formatList, formatPercent, formatPoints, formatSignedPercent } from '../../format.ts';
import type { Candidate } from '../formula/select-neighbourhoods.ts';
import type { Outcome } from '../verification.ts';
import { formatQuantity } from './format-quantity.ts';

/** What the table gives, in a few words: « 13,7 % », « 5 quartiers », « aussi Pont Rompu (45,2 %) »; null where it gives nothing. */
export function describeFound(dataset: Dataset, outcome: Outcome): string | null {
  if (outcome.kind === 'rien') return null;
  if (outcome.kind === 'nombre') return formatQuantity(outcome.quantity, outcome.quoted.decimals + 1);
  if (outcome.kind === 'sens') return formatQuantity(outcome.quantity, 1);
  if (outcome.kind === 'majorite') return describeMajority(outcome.candidates);
  return describeList(dataset, outcome);
}

function describeMajority(candidates: readonly Candidate[]): string {
  const selected = candidates.filter(({ isSelected }) => isSelected).length;
  const counted = candidates.filter(({ value }) => value !== null).length;
  if (counted < candidates.length) return `${selected} des ${counted} quartiers comptés`;
  return `${selected} ${selected < 2 ? 'quartier' : 'quartiers'} sur ${counted}`;
}

function describeList(dataset: Dataset, list: Extract<Outcome, { readonly kind: 'liste' }>): string {
  const { names, unnamed } = list.comparison;
  const named = (ids: readonly string[]): string =>
    formatList(ids.map((id) => describeCandidate(dataset, list.candidates, id)));
  const idsOf = (belongs: boolean | null): readonly string[] =>
    names.filter((name) => name.belongs === belongs).map(({ territory }) => territory);
  const parts = [
    unnamed.length > 0 ? `aussi ${named(unnamed)}` : null,
    idsOf(false).length > 0 ? `sauf ${named(idsOf(false))}` : null,
    idsOf(null).length > 0 ? `donnée absente ou à vérifier pour ${named(idsOf(null))}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? named(idsOf(true)) : parts.join(' ; ');
}

function describeCandidate(dataset: Dataset, candidates: readonly Candidate[], id: string): string {
  const { shortName } = territoryOf(dataset, id);
  const candidate = candidates.find(({ territory }) => territory === id);
  const cell = candidate?.cells[0];
  if (candidate === undefined || cell === undefined || candidate.value === null) return shortName;
  return `${shortName} (${formatMeasure(dataset, cell.indicator, candidate)})`;
}

function formatMeasure(dataset: Dataset, id: string, { value, cells }: Candidate): string {
  const indicator = indicatorOf(dataset, id);
  const measure = value ?? 0;
  if (cells.length > 1)
    return indicator.changeUnit === 'points' ? formatPoints(measure) : formatSignedPercent(measure);
  return indicator.unit === 'pourcentage' ? formatPercent(measure) : formatDecimal(measure, 0);
}
