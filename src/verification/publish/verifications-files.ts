import { writeCsv } from '../../csv/write-csv.ts';
import type { Edition } from '../../editorial/edition.ts';
import { typeset } from '../../typography.ts';
import type { OtherWords } from '../claims/claim-schema.ts';
import type { VerificationRecord } from './verification-record.ts';

/** The columns of verifications.csv, in their order. */
export const VERIFICATION_COLUMNS = [
  'id',
  'chapitre',
  'citation',
  'passage',
  'affirme',
  'territoires',
  'annees',
  'annee_deduite',
  'base',
  'verdict',
  'contexte',
  'resultat',
  'valeur',
  'unite',
  'formule',
  'calcul',
  'cellules',
  'remarques',
  'repere',
  'ailleurs',
  'note',
  'adresse',
] as const satisfies readonly (keyof VerificationRecord)[];

/**
 * The checked figures in CSV. Several values of a cell are separated by spaces, sentences follow each other;
 * text that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
export function verificationsCsv(records: readonly VerificationRecord[]): string {
  const data = records.map((record) => VERIFICATION_COLUMNS.map((column) => cellOf(record, column)));
  return writeCsv(VERIFICATION_COLUMNS, data);
}

function cellOf(record: VerificationRecord, column: (typeof VERIFICATION_COLUMNS)[number]): string | number {
  if (column === 'contexte') return contextOf(record.contexte);
  const value = record[column];
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'object' ? value.join(' ') : value;
}

function contextOf(context: VerificationRecord['contexte']): string {
  if (context === null) return '';
  return context.length === 0 ? 'meme' : context.join(' ');
}

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
