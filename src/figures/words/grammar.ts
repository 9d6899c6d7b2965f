import type { Indicator } from '../../dataset/indicator.ts';
import type { Territory, TerritoryType } from '../../dataset/dataset.ts';
import { formatList } from '../../format.ts';
import type { FigureRow } from '../figure.ts';

// Words in h before which French does not elide, among those that may be counted.
const aspirated = /^(handicap|haut|halte|hall|hangar|hausse|hors)/i;

/** « de » before a noun without article, elided where French wants it: « d’habitants », « de logements ». */
export function deNoun(noun: string): string {
  return /^[aeiouyàâéèêëîïôöûüœæh]/i.test(noun) && !aspirated.test(noun) ? `d’${noun}` : `de ${noun}`;
}

/** What a sentence speaks of, in a form that agrees in the singular for counts: « le nombre d’habitants ». */
export interface Subject {
  readonly phrase: string;
  readonly gender: Indicator['gender'];
  readonly plural: boolean;
}

/** The grammatical subject of sentences on an indicator: its noun phrase, or the number of what it counts. */
export function subjectOf({ counted, nounPhrase, gender, plural }: Indicator): Subject {
  if (counted === null) return { phrase: nounPhrase, gender, plural };
  return { phrase: `le nombre ${deNoun(counted)}`, gender: 'm', plural: false };
}

/** A past participle made to agree: « renseigné », « renseignée », « renseignés », « renseignées ». */
export function agree(participle: string, { gender, plural }: Subject): string {
  return participle + (gender === 'f' ? 'e' : '') + (plural ? 's' : '');
}

/** « celui », « celle », « ceux » or « celles ». */
export function demonstrative({ gender, plural }: Subject): string {
  if (gender === 'f') return plural ? 'celles' : 'celle';
  return plural ? 'ceux' : 'celui';
}

/** « il », « elle », « ils » or « elles ». */
export function pronoun({ gender, plural }: Subject): string {
  return `${gender === 'f' ? 'elle' : 'il'}${plural ? 's' : ''}`;
}

/** The singular or the plural form of a verb, as the subject wants it. */
export function verb({ plural }: Subject, one: string, several: string): string {
  return plural ? several : one;
}

/** The text with a capital for its first letter. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

const references: Readonly<Record<TerritoryType, string>> = {
  qpv: 'le quartier',
  metropole: 'la métropole',
  ensemble_qpv: 'l’ensemble des quartiers prioritaires',
};

/** A reference in running text, with its article. */
export function referenceWords({ territory }: FigureRow): string {
  return references[territory.type];
}

/** Neighbourhoods by name, up to three: « Pont Rompu et Virolois »; by number beyond: « 5 quartiers ». */
export function nameRows(rows: readonly FigureRow[]): string {
  return nameTerritories(rows.map(({ territory }) => territory));
}

/** Territories, named as rows are. */
export function nameTerritories(territories: readonly Territory[]): string {
  if (territories.length > 3) return `${territories.length} quartiers`;
  return formatList(territories.map(({ shortName }) => shortName));
}
