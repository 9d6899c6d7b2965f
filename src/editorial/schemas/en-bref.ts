import { z } from 'zod';
import { plainProse, prose, slug, wordsPrint } from '../fields/fields.ts';

/** Official words that a sentence stands on: a passage of a chapter by its first words, an action, or the title of a row of the annex. */
const ground = z
  .strictObject({
    /** Slug of the chapter; « annexe » for the other cells of the annex. */
    page: slug.optional(),
    /** First words of the passage, or all of them where others begin so too. */
    debut: prose.optional(),
    /** Identifier of an action. */
    action: slug.optional(),
    /** Identifier of a row of the annex: its title. */
    ligne: slug.optional(),
    /** Fingerprint of those words. Others come, and the sentence is no longer shown. */
    empreinte: wordsPrint,
  })
  .superRefine(({ page, debut, action, ligne }, context) => {
    const kinds = [page !== undefined && debut !== undefined, action !== undefined, ligne !== undefined];
    if (kinds.filter(Boolean).length === 1 && (page === undefined) === (debut === undefined)) return;
    context.addIssue('écrire « page » et « debut », ou « action » seule, ou « ligne » seule.');
  })
  .readonly();

/** Three to five short sentences of ours on one chapter, one ambition or the whole document: a file of content/en-bref. */
export const briefFileSchema = z
  .strictObject({
    phrases: z
      .array(z.strictObject({ texte: plainProse, sur: z.array(ground).min(1).readonly() }).readonly())
      .min(3, { error: 'un résumé a trois phrases au moins.' })
      .max(5, { error: 'un résumé a cinq phrases au plus.' })
      .readonly(),
  })
  .readonly();

/** A summary of ours, with the identifier its file name gives: « document », « chapitre-enjeux », « ambition-sante ». */
export type Brief = z.infer<typeof briefFileSchema> & { readonly id: string };

/** Official words that a sentence stands on. */
export type Ground = z.infer<typeof ground>;

/** content/mots.yaml: the long words that our summaries may use. */
export const longWordsSchema = z
  .strictObject({
    /** Known to everybody. */
    courants: z.array(prose).readonly(),
    /** Explained wherever a summary uses them. */
    expliques: z.array(z.strictObject({ mot: prose, dit: prose }).readonly()).readonly(),
  })
  .readonly();

/** The long words that our summaries may use. */
export type LongWords = z.infer<typeof longWordsSchema>;
