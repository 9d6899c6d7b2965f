import type { Figure, FigureRow } from '../figure.ts';
import { formatValue, missingMark } from '../format-value.ts';
import { describeChange } from '../words/describe-change.ts';
import { describeWeight } from '../words/describe-comparison.ts';
import { saysChange } from '../words/describe-headline.ts';
import { placeWords } from '../words/describe-position.ts';
import { rateText, sizeWords } from './glance-facts.ts';

/** What the page of a neighbourhood says of one indicator, in numbers that line up and in words. */
export interface LedgerFacts {
  /** « 40,1 % », « 9 519 », « n. r. »; what is counted is in the title. */
  readonly value: string;
  /** « à vérifier », « non renseigné »; null for a plain value. */
  readonly status: string | null;
  readonly year: number;
  /** Of a count that has one, its rate: « 7,3 pour 100 habitants ». */
  readonly rate: string | null;
  /** The metropolis and all neighbourhoods, each with its value, their rates for a count that has one; none for other counts, whose totals are no yardstick. */
  readonly references: readonly { readonly name: string; readonly value: string }[];
  /** « Dans le tiers du milieu parmi les 25 quartiers comptés »; of a count without a rate, what it tells. */
  readonly position: string;
  /** The finding, the reason of a doubt, the change: whole sentences. */
  readonly sentences: readonly string[];
}

/** The facts of one indicator from its ranking; of a count that has a rate for 100, the rate, its references and its place. */
export function ledgerFacts(figure: Figure, rate: Figure | null = null): LedgerFacts {
  const { focus, indicator, year, finding } = figure;
  const placed = rate ?? (indicator.unit === 'nombre' ? null : figure);
  const references = [
    { name: 'MEL', row: placed?.mel ?? null },
    { name: 'QPV', row: placed?.qpv ?? null },
  ].flatMap(({ name, row }) => (row === null ? [] : { name, value: referenceValue(row) }));
  const note = focus.cell.status === 'a_verifier' ? focus.cell.note : null;
  const remark = placed === null ? null : describeWeight(placed);
  const position = placed === null ? sizeWords : (placeWords(placed) ?? sizeWords);
  return {
    value: plainValue(focus),
    status: { publie: null, a_verifier: 'à vérifier', non_renseigne: 'non renseigné' }[focus.cell.status],
    year,
    rate: rate === null ? null : rateText(rate.focus),
    references,
    position: remark === null ? position : `${position}. ${remark.replace(/\.$/u, '')}`,
    sentences: [
      `${finding.headline}.`,
      note,
      rate === null ? null : `${rate.finding.headline}.`,
      saysChange(figure) ? null : describeChange(figure),
    ].filter((one) => one !== null),
  };
}

function plainValue({ cell, indicator }: FigureRow): string {
  return cell.value === null ? missingMark : formatValue(cell.value, indicator);
}

function referenceValue(row: FigureRow): string {
  return `${plainValue(row)}${row.cell.status === 'a_verifier' ? ' (à vérifier)' : ''}`;
}
