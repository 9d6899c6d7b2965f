import { observationOf } from '../../src/dataset/dataset.ts';
import type { FigureSpec } from '../../src/figures/spec.ts';
import { dataset, neighbourhoods, specs } from '../figures/all-figures.ts';

/** A figure to look at in a browser, and what is extreme about it. */
export interface SampledFigure {
  readonly extreme: string;
  readonly address: string;
}

/** Every figure with the longest name in view: what is widest. */
export const widestFigures: readonly SampledFigure[] = specs.map((spec) => {
  const [longest] = neighbourhoods.toSorted((a, b) => b.shortName.length - a.shortName.length);
  return { extreme: 'longest name', address: addressOf(spec, longest?.id ?? '') };
});

/** Of each form, a figure whose focus is missing, one whose focus is doubtful, and one whose focus is an outlier, where the table has them. */
export const extremeFigures: readonly SampledFigure[] = [
  ...Map.groupBy(specs, ({ form }) => form).values(),
].flatMap((own) => [
  ...firstOf(own, 'missing focus', (cells) => cells.some(({ status }) => status === 'non_renseigne')),
  ...firstOf(own, 'doubtful focus', (cells) => cells.some(({ status }) => status === 'a_verifier')),
  ...outlierOf(own),
]);

function addressOf({ id }: FigureSpec, territory: string): string {
  return `/graphiques/${id}/${territory}/`;
}

/** The cells of a neighbourhood that a figure shows: those of all its indicators, of all years. */
function cellsOf({ indicator, form }: FigureSpec, territory: string) {
  return dataset.indicators
    .filter(({ id }) => form === 'profil' || id === indicator)
    .flatMap(({ id, years }) =>
      years.slice(-2).flatMap((year) => observationOf(dataset, id, territory, year) ?? []),
    );
}

function firstOf(
  own: readonly FigureSpec[],
  extreme: string,
  isSuch: (cells: ReturnType<typeof cellsOf>) => boolean,
): readonly SampledFigure[] {
  for (const spec of own) {
    const found = neighbourhoods.find(({ id }) => isSuch(cellsOf(spec, id)));
    if (found !== undefined) return [{ extreme, address: addressOf(spec, found.id) }];
  }
  return [];
}

/** The figure and the neighbourhood whose latest value is the most times the median one. */
function outlierOf(own: readonly FigureSpec[]): readonly SampledFigure[] {
  const found = own
    .map((spec) => {
      const values = neighbourhoods
        .map(({ id }) => ({ id, value: cellsOf(spec, id).at(-1)?.value ?? 0 }))
        .toSorted((a, b) => a.value - b.value);
      const [greatest, middle] = [values.at(-1), values[Math.floor(values.length / 2)]];
      return { spec, id: greatest?.id ?? '', times: (greatest?.value ?? 0) / (middle?.value ?? 1) };
    })
    .toSorted((a, b) => b.times - a.times);
  return found.slice(0, 1).map(({ spec, id }) => ({ extreme: 'outlier', address: addressOf(spec, id) }));
}
