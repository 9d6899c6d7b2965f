import type { YearOrigin } from '../../dataset/indicator.ts';
import type { Answers } from './answers.ts';

/** A year that an import adds to an indicator. */
export interface AddedYear {
  /** Identifier and name of the indicator. */
  readonly indicator: string;
  readonly title: string;
  readonly year: number;
}

/** What is told of one year of an indicator. */
export interface ToldYear {
  /** Identifier of the indicator. */
  readonly indicator: string;
  readonly origin: YearOrigin;
  /** The cell that tells it. */
  readonly place: string;
}

type Told = Pick<Answers, 'source' | 'producers' | 'perimeter' | 'sameSource'>;

/** Asks where the figures of added years come from, for otherwise they would be credited to the source of the years before; null where it is told, or where no year is added. */
export function askOrigin(added: readonly AddedYear[], told: Told): string | null {
  if (added.length === 0 || told.sameSource || told.source !== null) return null;
  const years = added.map(({ title, year }) => `${title} ${year}`).join(', ');
  return `D’où viennent les chiffres ajoutés (${years}) ? Le dire dans la feuille « Sources » du classeur, ou : --source "Insee, …" ; si c’est la source des années d’avant : --meme-source`;
}

/** The same origin for each added year, as the options of the command tell it; nothing where they tell none. */
export function originsFrom(
  added: readonly AddedYear[],
  { source, producers, perimeter }: Told,
): readonly Pick<ToldYear, 'indicator' | 'origin'>[] {
  const own = {
    ...(source === null ? {} : { source }),
    ...(producers.length === 0 ? {} : { producers }),
    ...(perimeter === null ? {} : { perimeter }),
  };
  if (Object.keys(own).length === 0) return [];
  return added.map(({ indicator, year }) => ({ indicator, origin: { year, ...own } }));
}

/** The descriptor of data/ with what is told of single years, and nothing else changed; a year of which nothing is told any more is left out. */
export function tellOrigins(text: string, told: readonly Pick<ToldYear, 'indicator' | 'origin'>[]): string {
  if (told.length === 0) return text;
  // The project was read, and its descriptor checked, before.
  const descriptor = JSON.parse(text) as {
    readonly resources: readonly {
      readonly name: string;
      readonly indicateur?: { annees?: readonly { readonly annee: number }[] };
    }[];
  };
  for (const { indicator, origin } of told) {
    const properties = descriptor.resources.find(({ name }) => name === indicator)?.indicateur;
    if (properties === undefined) continue;
    const { year, source, producers: producteurs, perimeter: perimetre } = origin;
    const others = (properties.annees ?? []).filter(({ annee }) => annee !== year);
    const isEmpty = source === undefined && producteurs === undefined && perimetre === undefined;
    const own = isEmpty ? [] : [{ annee: year, source, producteurs, perimetre }];
    const annees = [...others, ...own].toSorted((a, b) => a.annee - b.annee);
    if (annees.length === 0) delete properties.annees;
    else properties.annees = annees;
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
