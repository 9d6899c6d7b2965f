import type { Dataset } from '../../dataset/dataset.ts';
import type { Indicator } from '../../dataset/indicator.ts';
import { formatList } from '../../format.ts';
import type { FigureSpec, SpecFile } from '../spec.ts';
import { changeYears, rateYears } from './rate-years.ts';

/** A file of content/graphiques that was read by its schema. */
export interface ReadSpec {
  /** Path as the editor sees it: `content/graphiques/classement-population.yaml`. */
  readonly file: string;
  readonly data: SpecFile;
  /** Reports a defect at a path of the data, in French. */
  readonly complain: (path: readonly PropertyKey[], message: string) => void;
}

/**
 * The figures of these files, in their order, but those of several years whose indicator has a single one yet on its
 * perimeter: they appear with its second year. A profile is given the rates among them. Complains of an indicator or a year that data/ does not hold, or of one too many or too few.
 */
export function parseSpecs(files: readonly ReadSpec[], dataset: Dataset): readonly FigureSpec[] {
  const specs = files.flatMap((read) => {
    const indicator = checkSlug(read, dataset, 'indicateur', read.data.forme !== 'profil');
    const base = checkSlug(read, dataset, 'pour_100', read.data.forme === 'taux');
    if (read.data.forme === 'taux') checkCounts(read, { indicateur: indicator, pour_100: base });
    checkYears(read, indicator);
    return isDrawable(read.data, indicator, base) ? [specOf(read)] : [];
  });
  const rates = specs.filter(({ form }) => form === 'taux');
  return specs.map((spec) => (spec.form === 'profil' ? { ...spec, rates } : spec));
}

function specOf({ file, data }: ReadSpec): FigureSpec {
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const { forme: form, indicateur: indicator, pour_100: per, annees: years, question } = data;
  return { id, form, indicator, per, years, question, title: data.titre, remark: data.precision };
}

function isDrawable(
  { forme, annees }: SpecFile,
  indicator: Indicator | null,
  base: Indicator | null,
): boolean {
  if (indicator === null) return true;
  const known = indicator.years.filter((year) => annees === 'derniere' || annees.includes(year));
  if (forme === 'taux') return base === null || rateYears(indicator, base, known) !== null;
  return (forme !== 'evolution' && forme !== 'pente') || changeYears(indicator, known).length > 1;
}

function checkSlug(
  { data, complain }: ReadSpec,
  dataset: Dataset,
  field: 'indicateur' | 'pour_100',
  isDue: boolean,
): Indicator | null {
  const slug = data[field];
  if (slug === null) {
    if (isDue) complain([field], `Le champ manque : une figure « ${data.forme} » en a besoin.`);
    return null;
  }
  if (!isDue) {
    complain([field], `Le champ est de trop : une figure « ${data.forme} » n’en a pas. Le retirer.`);
    return null;
  }
  const indicator = dataset.indicators.find(({ id }) => id === slug) ?? null;
  if (indicator === null) {
    const known = dataset.indicators.map(({ id }) => id).join(', ');
    complain([field], `« ${slug} » n’est pas un indicateur de data/ : écrire l’un de ceux-ci : ${known}.`);
  }
  return indicator;
}

function checkCounts(
  { complain }: ReadSpec,
  fields: Readonly<Record<'indicateur' | 'pour_100', Indicator | null>>,
): void {
  for (const [field, indicator] of Object.entries(fields)) {
    if (indicator === null || indicator.counted !== null) continue;
    complain([field], `« ${indicator.id} » n’est pas un nombre : un taux se calcule de deux nombres.`);
  }
  const { indicateur, pour_100: base } = fields;
  if (indicateur === null || base === null || indicateur.perimeter === base.perimeter) return;
  complain(
    ['pour_100'],
    `« ${indicateur.id} » et « ${base.id} » n’ont pas le même périmètre : un taux se calcule sur un seul.`,
  );
}

function checkYears({ data, complain }: ReadSpec, indicator: Indicator | null): void {
  if (data.annees === 'derniere' || indicator === null) return;
  for (const [index, year] of data.annees.entries()) {
    if (indicator.years.includes(year)) continue;
    const years = formatList(indicator.years.map(String));
    complain(
      ['annees', index],
      `« ${year} » n’est pas une année de « ${indicator.id} » : ses années sont ${years}.`,
    );
  }
}
