import { z } from 'zod';
import { prose, slug } from '../../editorial/fields/fields.ts';

/** content/verifications/vocabulaire.yaml: the words that declarations and pages share. */
export const vocabularySchema = z
  .strictObject({
    /** What each percentage of the table is a percentage of, by indicator. */
    bases: z.record(slug, prose).readonly(),
    /** Names of the perimeters that are no row of the table. */
    territoires: z.record(slug, prose).readonly(),
    /** The standing note of every comparison on a territory. */
    notes: z.record(slug, prose).readonly(),
  })
  .readonly();

/** The words that declarations and pages share. */
export type Vocabulary = z.infer<typeof vocabularySchema>;
