import { z } from 'zod';
import { calendarDay } from '../editorial/fields/fields.ts';
import { factSchema } from '../editorial/schemas/suivi.ts';
import { Refusal } from '../refusal.ts';

/** The ledger of what readers saw change, inside content/: only ever added to, by « npm run changements ». */
export const CHANGES_LEDGER = 'changements.jsonl';

const rowWording = z
  .strictObject({
    id: z.string(),
    titre: z.string(),
    mention: z.string().nullable(),
    actions: z.array(z.strictObject({ id: z.string(), texte: z.string() }).readonly()).readonly(),
    partenaires: z.string(),
    complementaires: z.string(),
  })
  .readonly();

/** What one change is about; a cell is written as its published value, with its status where that is not plain: « 40.1 », « 0.0 a_verifier », « non_renseigne ». */
const changeSchema = z.discriminatedUnion('sorte', [
  /** An edition of the annex, with its words frozen; again when they were entered wrongly. The first has the document itself: null. */
  z.strictObject({
    sorte: z.literal('edition'),
    edition: z.string(),
    lignes: z.array(rowWording).readonly().nullable(),
  }),
  /** A fact of the follow-up, whole. */
  z.strictObject({
    sorte: z.literal('fait'),
    fait: factSchema.unwrap().extend({ ligne: z.string() }).readonly(),
  }),
  /** A year of an indicator, with its cells by territory. */
  z.strictObject({
    sorte: z.literal('annee'),
    indicateur: z.string(),
    annee: z.int(),
    valeurs: z.record(z.string(), z.string()).readonly(),
  }),
  z.strictObject({ sorte: z.literal('annee-retiree'), indicateur: z.string(), annee: z.int() }),
  /** A cell that was corrected; null where there was or is none. */
  z.strictObject({
    sorte: z.literal('valeur'),
    indicateur: z.string(),
    annee: z.int(),
    territoire: z.string(),
    avant: z.string().nullable(),
    apres: z.string().nullable(),
  }),
  /** The baseline of an indicator and the change from which it is said to have moved; null where it has none any more. */
  z.strictObject({
    sorte: z.literal('seuil'),
    indicateur: z.string(),
    repere: z.strictObject({ depart: z.int(), seuil: z.number() }).readonly().nullable(),
  }),
  /** The passages of a chapter, all of them; null for a chapter that is no longer there. */
  z.strictObject({
    sorte: z.literal('chapitre'),
    chapitre: z.string(),
    passages: z.array(z.string()).readonly().nullable(),
  }),
  /** A correction of the transcription. */
  z.strictObject({
    sorte: z.literal('erratum'),
    id: z.string(),
    transcrit: z.string(),
    publie: z.string(),
    pourquoi: z.string(),
  }),
]);

/** One change, whatever it is about. */
export type Change = Readonly<z.infer<typeof changeSchema>>;

const headSchema = z.object({
  /** Number of the survey that found the change, from 1: the first is the state that the site began with. */
  releve: z.int().min(1),
  /** Day of that survey, from the dates of content and data. */
  date: calendarDay,
  /** Why, where words or values that readers had seen are no longer the same. */
  raison: z.string().min(1).optional(),
});

/** A change as the ledger holds it. */
export type LedgerLine = Readonly<z.infer<typeof headSchema>> & { readonly change: Change };

/** Reads the ledger, in order; throws a Refusal with the place of every line that is none. An empty text has no line. */
export function readChanges(text: string): readonly LedgerLine[] {
  const defects: string[] = [];
  const lines = text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .flatMap((raw, index): LedgerLine[] => {
      if (raw.trim() === '') return [];
      const line = readLine(raw);
      if (line === null)
        defects.push(
          `content/${CHANGES_LEDGER}:${index + 1}:1 cette ligne n’est pas un changement : reprendre ce fichier et content/sceaux.txt de la copie la plus récente.`,
        );
      return line === null ? [] : [line];
    });
  if (defects.length > 0) throw new Refusal(defects.join('\n'));
  return lines;
}

/** A change as a line of the ledger. */
export function writeChange({ change, ...head }: LedgerLine): string {
  return `${JSON.stringify({ ...head, ...change })}\n`;
}

function readLine(raw: string): LedgerLine | null {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return null;
  }
  const head = headSchema.safeParse(value);
  if (!head.success || typeof value !== 'object' || value === null) return null;
  const { releve: _survey, date: _date, raison: _reason, ...rest } = value as Record<string, unknown>;
  const change = changeSchema.safeParse(rest);
  return change.success ? { ...head.data, change: change.data } : null;
}
