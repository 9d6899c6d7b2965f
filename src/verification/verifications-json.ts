import type { Edition } from '../editorial/edition.ts';
import { typeset } from '../typography.ts';
import type { OtherWords } from './claim-schema.ts';
import type { VerificationRecord } from './verification-record.ts';

/** What the file says of itself. */
export interface Publication {
  readonly title: string;
  /** The bodies whose figures the text is compared with. */
  readonly producers: readonly string[];
  readonly edition: Edition;
  /** Date of last update of the data, YYYY-MM-DD. */
  readonly updated: string;
  readonly licence: { readonly name: string; readonly address: string };
}

/** The checked figures in JSON, with the words that look like figures and are none to check, and why. */
export function verificationsJson(
  records: readonly VerificationRecord[],
  otherWords: ReadonlyMap<string, readonly OtherWords[]>,
  { title, producers, edition, updated, licence }: Publication,
): string {
  const content = {
    titre: title,
    producteur: producers.join(', '),
    transcription: typeset(edition.credit),
    edition: typeset(edition.status),
    mise_a_jour: updated,
    licence: { nom: licence.name, adresse: licence.address },
    affirmations: records,
    autres_mots: [...otherWords].flatMap(([chapitre, words]) => words.map((one) => ({ chapitre, ...one }))),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
