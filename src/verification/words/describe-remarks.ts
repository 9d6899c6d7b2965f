import { type Dataset, indicatorOf, territoryOf } from '../../dataset/dataset.ts';
import { formatList } from '../../format.ts';
import { roundFraction } from '../formula/fraction.ts';
import type { Quantity } from '../formula/quantity.ts';
import { isSound } from '../formula/read-cell.ts';
import { readingOfVerification, type Verification } from '../verification.ts';
import { shownCells } from './describe-cell.ts';
import { formatQuantity } from './format-quantity.ts';

/**
 * What a reader must know of the cells behind a verification, one sentence each: notes of the cells, breaks of definition,
 * neighbourhoods that could not be counted, names that two neighbourhoods share.
 */
export function describeRemarks(dataset: Dataset, verification: Verification): readonly string[] {
  const cells = shownCells(verification);
  const notes = cells.map(({ observation }) => observation?.note ?? null).filter((note) => note !== null);
  const all = [
    ...citation(verification),
    ...constantPerimeter(dataset, verification),
    ...roundedCitations(verification),
    ...notes,
    ...breaks(dataset, verification),
    ...leftOut(dataset, verification),
    ...sharedNames(dataset, verification),
  ];
  return [...new Set(all)];
}

function constantPerimeter(dataset: Dataset, { constant, outcome }: Verification): readonly string[] {
  if (constant === null || (outcome.kind !== 'nombre' && outcome.kind !== 'sens')) return [];
  const decimals = outcome.kind === 'nombre' ? outcome.quoted.decimals + 1 : 1;
  const of = (quantity: Quantity): string => formatQuantity(quantity, decimals) ?? '';
  const names = formatList(constant.without.map((id) => territoryOf(dataset, id).shortName));
  return [
    `Les totaux du tableau ne sont pas faits des mêmes quartiers d’une année à l’autre. À périmètre constant, sans ${names} : ${constant.quantity.arithmetic} = ${of(constant.quantity)} ; avec les totaux tels qu’imprimés : ${of(outcome.quantity)}.`,
  ];
}

function roundedCitations({ outcome, range }: Verification): readonly string[] {
  if (range === null || outcome.kind !== 'nombre') return [];
  const { quoted } = outcome;
  const of = (quantity: Quantity): string => formatQuantity(quantity, quoted.decimals + 1) ?? '';
  const rounded = (quantity: Quantity): number =>
    quantity.value === null ? NaN : Number(roundFraction(quantity.value, quoted.decimals, 'nearest'));
  const number = Number(quoted.plain);
  const isPossible = rounded(range.least) <= number && number <= rounded(range.greatest);
  const extremes = `entre ${of(range.greatest)} et ${of(range.least)}`;
  return [
    `Si les nombres cités sont des arrondis, le résultat exact est ${extremes} : ${isPossible ? 'le nombre du texte peut en être l’arrondi' : 'le nombre du texte n’en est pas l’arrondi'}.`,
  ];
}

function citation(verification: Verification): readonly string[] {
  const cited = readingOfVerification(verification)?.cited.length ?? 0;
  if (cited === 0) return [];
  return cited === 1
    ? ['Un nombre du calcul est celui que le texte cite : le tableau ne l’a pas.']
    : ['Les nombres du calcul sont ceux que le texte cite : le tableau ne les a pas.'];
}

function breaks(dataset: Dataset, verification: Verification): readonly string[] {
  const cells = readingOfVerification(verification)?.cells ?? [];
  return Map.groupBy(cells, ({ indicator }) => indicator)
    .entries()
    .flatMap(([id, read]) => {
      const years = read.map(({ year }) => year);
      const crossed = indicatorOf(dataset, id).breaks.filter(
        ({ from, to }) => Math.min(...years) <= from && Math.max(...years) >= to,
      );
      return crossed.map(({ note }) => note);
    })
    .toArray();
}

function leftOut(dataset: Dataset, { outcome }: Verification): readonly string[] {
  const cells =
    outcome.kind === 'liste' || outcome.kind === 'majorite'
      ? outcome.reading.cells
      : outcome.kind !== 'rien' && outcome.quantity.counted !== null
        ? outcome.quantity.cells
        : [];
  const unsound = cells.filter((cell) => !isSound(cell));
  if (unsound.length === 0) return [];
  const named = [...Map.groupBy(unsound, ({ territory }) => territory)].map(([id, [first]]) => {
    const reason = first?.observation?.status === 'a_verifier' ? 'valeur à vérifier' : 'non renseigné';
    return `${territoryOf(dataset, id).shortName} (${reason})`;
  });
  return [`Hors du compte : ${formatList(named)}.`];
}

function sharedNames(dataset: Dataset, { outcome }: Verification): readonly string[] {
  if (outcome.kind !== 'liste') return [];
  const name = (id: string): string => `« ${territoryOf(dataset, id).shortName} »`;
  return outcome.comparison.names
    .filter(({ territories }) => territories.length > 1)
    .map(
      (one) =>
        `« ${one.name} » peut désigner ${one.territories.map(name).join(' ou ')} : le nom est lu ici comme ${name(one.territory)}.`,
    );
}
