import type { MatrixInput, MatrixRow } from '../../charts/fluid/fluid-matrix.ts';
import { formatList } from '../../format.ts';
import type { Figure, FigureRow } from '../figure.ts';
import { formatValue, missingMark } from '../format-value.ts';

/** A rate of a profile beside the metropolis: in how many neighbourhoods it is higher, and lower. */
export interface ComparedRate {
  /** The ranking of the rate. */
  readonly part: Figure;
  readonly over: number;
  readonly under: number;
}

/** All neighbourhoods over the rates of a profile, in a drawing, in words and in a table. */
export interface MetropolisMatrix {
  readonly input: MatrixInput;
  /** One sentence without its full stop. */
  readonly headline: string;
  readonly sentences: readonly string[];
  /** Those drawn, in their order. */
  readonly rates: readonly ComparedRate[];
}

/**
 * Sets the rates of a profile beside the metropolis: first those that are higher there in no neighbourhood, last those that are lower in
 * none. Neighbourhoods stand in the order of one of its rates, the least first. Throws where the profile has no such rate, or none to compare.
 */
export function metropolisMatrix(profile: Figure, orderedBy: string): MetropolisMatrix {
  const rates = comparedRates(profile);
  const order = rates.find(({ part }) => part.indicator.id === orderedBy)?.part;
  if (order === undefined) throw new Error(`No rate "${orderedBy}" beside the metropolis in the profile.`);
  const columns = order.neighbourhoods.toSorted(byValue).map(({ territory }) => territory.id);
  const { shortName, id } = profile.focus.territory;
  return {
    input: {
      rows: rates.map((rate, index) => matrixRow(rate, rates[index - 1], columns)),
      focus: columns.indexOf(id),
      focusName: shortName,
      key:
        `Une colonne par quartier, rangés du plus bas au plus élevé pour ${order.indicator.nounPhrase}. Trait : la métropole (MEL). ` +
        'Bâton plein : plus que la métropole ; creux : autant ou moins. Rond : valeur inconnue ou à vérifier.',
    },
    ...describe(rates),
    rates,
  };
}

function comparedRates({ parts }: Figure): readonly ComparedRate[] {
  return parts
    .filter(({ indicator, mel }) => indicator.unit !== 'nombre' && (mel?.cell.value ?? null) !== null)
    .map((part) => {
      const reference = part.mel?.cell.value ?? 0;
      const values = part.neighbourhoods.flatMap(({ counted, cell }) =>
        counted && cell.value !== null ? [cell.value] : [],
      );
      return {
        part,
        over: values.filter((value) => value > reference).length,
        under: values.filter((value) => value < reference).length,
      };
    })
    .toSorted((a, b) => groupOf(a) - groupOf(b));
}

/** 0 where all are higher, 2 where all are lower, 1 between. */
function groupOf({ part, over, under }: ComparedRate): 0 | 1 | 2 {
  if (over === part.counted) return 0;
  return under === part.counted ? 2 : 1;
}

function matrixRow(
  rate: ComparedRate,
  last: ComparedRate | undefined,
  columns: readonly string[],
): MatrixRow {
  const { part } = rate;
  const { indicator, title, year, focus, mel } = part;
  return {
    title: `${title} (${year})`,
    cells: columns.map((id) => {
      const row = part.neighbourhoods.find(({ territory }) => territory.id === id);
      return { value: row?.cell.value ?? null, doubtful: row?.counted !== true };
    }),
    reference: mel?.cell.value ?? 0,
    focusText: focus.cell.value === null ? missingMark : formatValue(focus.cell.value, indicator),
    referenceText: `MEL ${mel?.text ?? ''}`,
    isApart: last !== undefined && groupOf(last) !== groupOf(rate),
  };
}

function describe(rates: readonly ComparedRate[]): Pick<MetropolisMatrix, 'headline' | 'sentences'> {
  const [higher, , lower] = ([0, 1, 2] as const).map((group) =>
    rates.filter((rate) => groupOf(rate) === group),
  );
  const names = (list: readonly ComparedRate[] = []): string =>
    formatList(list.map(({ part }) => part.indicator.nounPhrase));
  const [up, down] = [higher?.length ?? 0, lower?.length ?? 0];
  const above =
    up === 0 ? 'aucun n’est plus élevé' : up === 1 ? 'un est plus élevé' : `${up} sont plus élevés`;
  const below =
    down === 0 ? '' : down === 1 ? ', et un y est partout plus bas' : `, et ${down} y sont partout plus bas`;
  return {
    headline: `Sur ${rates.length} taux, ${above} dans tous les quartiers comptés que dans la métropole${below}`,
    sentences: [
      ...(up === 0 ? [] : [`Partout plus élevés : ${names(higher)}.`]),
      ...(down === 0 ? [] : [`Partout plus bas : ${names(lower)}.`]),
    ],
  };
}

function byValue(a: FigureRow, b: FigureRow): number {
  return (a.cell.value ?? Infinity) - (b.cell.value ?? Infinity);
}
