import { describeChange } from './describe-change.ts';
import type { Figure, FigureRow } from './figure.ts';
import { formatValue, missingMark } from './format-value.ts';
import { thirdWords } from './third-words.ts';

/** What the page of a neighbourhood says of one indicator, in numbers that line up and in words. */
export interface LedgerFacts {
  /** « 40,1 % », « 9 519 », « n. r. »; what is counted is in the title. */
  readonly value: string;
  /** « à vérifier », « non renseigné »; null for a plain value. */
  readonly status: string | null;
  readonly year: number;
  /** The metropolis and all neighbourhoods, each with its value; none for counts, whose totals are no yardstick. */
  readonly references: readonly { readonly name: string; readonly value: string }[];
  /** « Dans le tiers du milieu des 25 quartiers comptés ». */
  readonly position: string;
  /** The finding, the reason of a doubt, the change: whole sentences. */
  readonly sentences: readonly string[];
}

/** The facts of one indicator from its ranking. */
export function ledgerFacts(figure: Figure): LedgerFacts {
  const { focus, mel, qpv, indicator, counted, year, finding } = figure;
  const references = [
    { name: 'MEL', row: mel },
    { name: 'QPV', row: qpv },
  ].flatMap(({ name, row }) => (row === null ? [] : { name, value: referenceValue(row) }));
  const note = focus.cell.status === 'a_verifier' ? focus.cell.note : null;
  return {
    value: plainValue(focus),
    status: { publie: null, a_verifier: 'à vérifier', non_renseigne: 'non renseigné' }[focus.cell.status],
    year,
    references: indicator.unit === 'nombre' ? [] : references,
    position:
      focus.third === null
        ? `Hors des ${counted} quartiers comptés`
        : `Dans ${thirdWords(focus.third)} des ${counted} quartiers comptés`,
    sentences: [`${finding.headline}.`, note, changeLeft(figure)].filter((one) => one !== null),
  };
}

/** The change, where the headline has not said it already: that of a count does. */
function changeLeft(figure: Figure): string | null {
  const isSaid = figure.finding.headline.endsWith(` qu’en ${figure.previousYear ?? ''}`);
  return isSaid ? null : describeChange(figure);
}

function plainValue({ cell, indicator }: FigureRow): string {
  return cell.value === null ? missingMark : formatValue(cell.value, indicator);
}

function referenceValue(row: FigureRow): string {
  return `${plainValue(row)}${row.cell.status === 'a_verifier' ? ' (à vérifier)' : ''}`;
}
