import { formatList } from '../format.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { FigureSpec, SpecFile } from './spec.ts';

/** A file of content/graphiques that was read by its schema. */
export interface ReadSpec {
  /** Path as the editor sees it: `content/graphiques/classement-population.yaml`. */
  readonly file: string;
  readonly data: SpecFile;
  /** Reports a defect at a path of the data, in French. */
  readonly complain: (path: readonly PropertyKey[], message: string) => void;
}

/** The figures of these files, in their order; complains of an indicator or a year that data/ does not hold. */
export function parseSpecs(files: readonly ReadSpec[], dataset: Dataset): readonly FigureSpec[] {
  return files.map((read) => {
    checkIndicator(read, dataset);
    const { forme, indicateur, annees, question, titre } = read.data;
    const id = read.file.replace(/^.*\//, '').replace(/\.yaml$/, '');
    return { id, form: forme, indicator: indicateur, years: annees, question, title: titre };
  });
}

function checkIndicator({ data, complain }: ReadSpec, dataset: Dataset): void {
  const indicator = dataset.indicators.find(({ id }) => id === data.indicateur);
  if (indicator === undefined) {
    const known = dataset.indicators.map(({ id }) => id).join(', ');
    complain(
      ['indicateur'],
      `« ${data.indicateur} » n’est pas un indicateur de data/ : écrire l’un de ceux-ci : ${known}.`,
    );
    return;
  }
  if (data.annees === 'derniere') return;
  for (const [index, year] of data.annees.entries()) {
    if (indicator.years.includes(year)) continue;
    const years = formatList(indicator.years.map(String));
    complain(
      ['annees', index],
      `« ${year} » n’est pas une année de « ${indicator.id} » : ses années sont ${years}.`,
    );
  }
}
