import type { Dataset, PublishedChange } from '../../dataset/dataset.ts';
import { formatList, formatPublished } from '../../format.ts';
import { roundHalf } from '../../stats/decimals.ts';
import type { Figure, FigureRow } from '../figure.ts';
import { signedChange } from '../words/change-words.ts';

/** Why the document prints another change than the one computed here, a sentence a row that differs. */
export function publishedChangeNotes(figure: Figure, dataset: Dataset): readonly string[] {
  return figure.rows.flatMap((row) => {
    const printed = printedOf(figure, dataset, row);
    if (printed === null || printed.value === null || row.change === null) return [];
    if (roundHalf(row.change, 1) === printed.value) return [];
    const { from, to, published } = printed;
    const words = formatPublished(published ?? '') + (figure.indicator.changeUnit === 'points' ? '' : ' %');
    const own = signedChange(row.change, figure);
    return `${row.territory.shortName}, ${from}–${to} : le document imprime ${words}, le calcul donne ${own}${reasonOf(row)}.`;
  });
}

/** What of the two may explain the difference. */
function reasonOf({ without }: FigureRow): string {
  if (without.length === 0) return ' ; la différence vient sans doute d’arrondis';
  const names = formatList(without.map(({ shortName }) => shortName));
  return ` sur les mêmes quartiers aux deux dates, sans ${names}`;
}

function printedOf(
  { indicator, previousYear, year }: Figure,
  { publishedChanges }: Dataset,
  { territory }: FigureRow,
): PublishedChange | null {
  const found = publishedChanges.find(
    (one) =>
      one.indicator === indicator.id &&
      one.territory === territory.id &&
      one.from === previousYear &&
      one.to === year,
  );
  return found ?? null;
}
