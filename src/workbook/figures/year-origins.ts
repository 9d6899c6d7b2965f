import type { Answers } from './answers.ts';

/** A year that an import adds to an indicator. */
export interface AddedYear {
  /** Identifier and name of the indicator. */
  readonly indicator: string;
  readonly title: string;
  readonly year: number;
}

type Told = Pick<Answers, 'source' | 'producers' | 'perimeter' | 'sameSource'>;

/** Asks where the figures of added years come from, for otherwise they would be credited to the source of the years before; null where it is told, or where no year is added. */
export function askOrigin(added: readonly AddedYear[], told: Told): string | null {
  if (added.length === 0 || told.sameSource || told.source !== null) return null;
  const years = added.map(({ title, year }) => `${title} ${year}`).join(', ');
  return `D’où viennent les chiffres ajoutés (${years}) ? Le dire : --source "Insee, …" ; si c’est la source des années d’avant : --meme-source`;
}

/** The descriptor of data/ with the origin of the added years, and nothing else changed; the same text where nothing of its own is told. */
export function tellOrigin(text: string, added: readonly AddedYear[], told: Told): string {
  const { source, producers, perimeter } = told;
  const own = {
    ...(source === null ? {} : { source }),
    ...(producers.length === 0 ? {} : { producteurs: producers }),
    ...(perimeter === null ? {} : { perimetre: perimeter }),
  };
  if (added.length === 0 || Object.keys(own).length === 0) return text;
  // The project was read, and its descriptor checked, before.
  const descriptor = JSON.parse(text) as {
    readonly resources: readonly {
      readonly name: string;
      readonly indicateur?: { annees?: readonly { readonly annee: number }[] };
    }[];
  };
  for (const { indicator, year } of added) {
    const properties = descriptor.resources.find(({ name }) => name === indicator)?.indicateur;
    if (properties === undefined) continue;
    const others = (properties.annees ?? []).filter(({ annee }) => annee !== year);
    properties.annees = [...others, { annee: year, ...own }].toSorted((a, b) => a.annee - b.annee);
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
