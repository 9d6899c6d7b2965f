import type { Dataset } from '../dataset/dataset.ts';
import { figureBuilder } from '../figures/build/build-figure.ts';
import type { Figure } from '../figures/figure.ts';
import type { FigureSpec } from '../figures/spec.ts';

/** A figure for a neighbourhood, as a route takes it. */
export interface EmbedRoute {
  readonly params: { readonly figure: string; readonly territoire: string };
  readonly props: { readonly figure: Figure };
}

/** The figures of the site, each built once for each territory in focus. */
export interface SiteFigures {
  /** A figure for the territory in focus. */
  readonly figureOf: (spec: FigureSpec, focus: string) => Figure;
  /** Every figure for every neighbourhood, as the routes under /graphiques/ want them. */
  readonly embeds: () => readonly EmbedRoute[];
  /** The ranking of an indicator. Throws when content/graphiques has none. */
  readonly rankingOf: (indicator: string) => FigureSpec;
  /** The figure of a form for an indicator; null where content/graphiques has none, or data/ a single year of a change. */
  readonly figureFor: (form: FigureSpec['form'], indicator: string | null, focus: string) => Figure | null;
}

/** The figures that content/graphiques defines, of the values of data/. */
export function siteFigures(specs: readonly FigureSpec[], dataset: Dataset): SiteFigures {
  const builders = new Map<FigureSpec, (focus: string) => Figure>();
  const built = new Map<string, Figure>();
  const figureOf = (spec: FigureSpec, focus: string): Figure => {
    const key = `${spec.id} ${focus}`;
    const builder = builders.get(spec) ?? figureBuilder(spec, dataset);
    builders.set(spec, builder);
    const figure = built.get(key) ?? builder(focus);
    built.set(key, figure);
    return figure;
  };
  const specOf = (form: FigureSpec['form'], indicator: string | null): FigureSpec | undefined =>
    specs.find((one) => one.form === form && one.indicator === indicator);
  return {
    figureOf,
    embeds: () => {
      const neighbourhoods = dataset.territories.filter(({ type }) => type === 'qpv');
      return specs.flatMap((spec) =>
        neighbourhoods.map(({ id }) => ({
          params: { figure: spec.id, territoire: id },
          props: { figure: figureOf(spec, id) },
        })),
      );
    },
    rankingOf: (indicator) => {
      const spec = specOf('classement', indicator);
      if (spec === undefined) throw new Error(`No ranking of "${indicator}" in content/graphiques/.`);
      return spec;
    },
    figureFor: (form, indicator, focus) => {
      const spec = specOf(form, indicator);
      return spec === undefined ? null : figureOf(spec, focus);
    },
  };
}
