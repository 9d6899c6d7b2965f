import type { Observation } from '../dataset/observation.ts';
import { sum } from '../stats/sum.ts';
import type { FigureFacts, FigureRow } from './figure.ts';

type Rows = Pick<FigureFacts, 'neighbourhoods' | 'qpv' | 'indicator'>;

/** The neighbourhoods that the total of a year was made without: those without a value, where the others alone make it up; none for rates. */
export function leftOutOfTotal({ neighbourhoods, qpv, indicator }: Rows, year: number): readonly FigureRow[] {
  const total = qpv === null ? null : (cellOf(qpv, year)?.value ?? null);
  if (total === null || indicator.unit !== 'nombre') return [];
  const missing = neighbourhoods.filter((row) => (cellOf(row, year)?.value ?? null) === null);
  const others = sum(neighbourhoods.map((row) => cellOf(row, year)?.value ?? null));
  return missing.length > 0 && others === total ? missing : [];
}

function cellOf({ cell, previous, history }: FigureRow, year: number): Observation | null {
  return [cell, previous, ...history].find((one) => one?.year === year) ?? null;
}
