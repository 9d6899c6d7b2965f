import { figureCells } from '../../src/embed/figure-cells.ts';
import { figureJson, lineJson, sharedCsv } from '../../src/embed/files/figure-data.ts';
import type { SiteIdentity } from '../../src/embed/site-identity.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { leanSvg } from '../../src/finishing/lean-svg.ts';
import { type FrozenFile, frozenUrl, frozenValuesUrl } from '../../src/frozen/frozen-version.ts';
import { standaloneSvg } from '../../src/standalone/standalone-svg.ts';

/** Keys of `donnees.json` that speak of one neighbourhood. */
const OF_ONE = ['en_vue', 'titre', 'constat', 'phrases', 'alternative'] as const;
/** Keys that speak of the site of a day: it may move or change hands, and a frozen file does not change. */
const OF_THE_SITE: ReadonlySet<string> = new Set(['adresse', 'page', 'citation', 'edition']);

/**
 * The files of a version of a figure, from the figure built for each neighbourhood: a drawing for each, and the values once for all.
 * None holds an absolute address.
 */
export function frozenFiles(figures: readonly Figure[], site: SiteIdentity): readonly FrozenFile[] {
  const [first] = figures;
  if (first === undefined) throw new Error('No neighbourhood to freeze a figure for.');
  const { spec, updated } = first;
  const file = (url: string, text: string): FrozenFile => ({ path: url.slice(1), text });
  return [
    ...figures.map((figure) =>
      file(
        frozenUrl(spec.id, figure.focus.territory.id, updated, 'graphique.svg'),
        leanSvg(standaloneSvg(figure, { edition: site.edition, address: null })),
      ),
    ),
    file(frozenValuesUrl(spec.id, updated, 'donnees.csv'), commonCsv(figures)),
    file(frozenValuesUrl(spec.id, updated, 'donnees.json'), sharedJson(figures, site)),
  ];
}

/** The values as CSV, without the column that says which neighbourhood is in view. */
function commonCsv(figures: readonly Figure[]): string {
  const [csv = '', ...others] = new Set(figures.map(sharedCsv));
  if (others.length > 0) throw new Error('The values of a figure differ from one neighbourhood to another.');
  return csv;
}

/** The values as JSON, a value and a view a line: what all views share, then what each says. */
function sharedJson(figures: readonly Figure[], site: SiteIdentity): string {
  const contents = figures.map((figure): Readonly<Record<string, unknown>> =>
    JSON.parse(figureJson(figure, site)),
  );
  const [first = {}] = contents;
  const views = contents.map((content) => Object.fromEntries(OF_ONE.map((key) => [key, content[key]])));
  const title = String(first['titre']).replace(/, quartier .*$/u, '');
  const { graphique, colonnes, valeurs, ...rest } = Object.fromEntries(
    Object.entries(first).filter(([key]) => !OF_THE_SITE.has(key) && !OF_ONE.some((one) => one === key)),
  );
  return lineJson({
    graphique,
    titre: title,
    ...rest,
    indicateurs: indicatorsOf(figures),
    colonnes,
    valeurs,
    vues: views,
  });
}

/** The indicators of the values, named: a frozen file is read when the site may know them no more. */
function indicatorsOf([figure]: readonly Figure[]): readonly Readonly<Record<string, string>>[] {
  const indicators = new Map(
    (figure === undefined ? [] : figureCells(figure)).map(({ indicator }) => [indicator.id, indicator]),
  );
  return [...indicators.values()].map(({ id, title, unit }) => ({ id, titre: title, unite: unit }));
}
