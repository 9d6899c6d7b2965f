import { z } from 'zod';
import { plainProse, prose, slug, wordsPrint } from '../fields/fields.ts';

/** What an action says, in our words. */
const plainAction = z
  .strictObject({
    /** Identifier of the action in content/annexe. */
    id: slug,
    /** The action in plain words; it never says more than the text. */
    en_clair: plainProse,
    /** Fingerprint of the words of the action that these were written from. Others come, and the plain words are no longer shown. */
    empreinte: wordsPrint,
    /** Places, as the text of the action names them. */
    lieux: z.array(prose).readonly().default([]),
  })
  .readonly();

/** One theme of daily life: a file of content/themes. */
export const themeFileSchema = z
  .strictObject({
    /** Place of the theme, from 1. */
    ordre: z.int().min(1),
    titre: prose,
    /** What it gathers, in a sentence. */
    resume: plainProse,
    /** Rows of the annex whose actions come here while they are placed nowhere. */
    lignes: z.array(slug).readonly(),
    /** The actions said in plain words here. */
    actions: z.array(plainAction).readonly(),
    /** Actions that belong here too, and are said in plain words under another theme. */
    aussi: z.array(slug).readonly().default([]),
  })
  .readonly();

/** A theme, with the identifier its file name gives. */
export type Theme = z.infer<typeof themeFileSchema> & { readonly id: string };

/** What an action says, in our words. */
export type PlainAction = z.infer<typeof plainAction>;
