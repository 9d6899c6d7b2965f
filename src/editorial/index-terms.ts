import { z } from 'zod';
import { prose } from './prose.ts';

const entry = z
  .strictObject({
    /** The entry as a reader looks for it in the index. */
    entree: prose,
    /** The words of the document that it stands for, in the singular or the plural; the entry itself when the list is left out. */
    formes: z.array(prose).readonly().default([]),
    /** Other words that a reader may look for: « chômeurs » sends to « chômage », in the index as in the search. */
    aussi: z.array(prose).readonly().default([]),
  })
  .readonly();

/** content/index.yaml: the entries of the index of the document, besides the terms of the glossary. */
export const indexTermsSchema = z.array(entry).readonly();

/** One entry of the index of the document. */
export type IndexTerm = z.infer<typeof entry>;
