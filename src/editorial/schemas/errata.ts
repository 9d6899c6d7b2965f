import { z } from 'zod';
import { prose, slug, uniqueIds } from '../fields/fields.ts';

/** content/errata.yaml: what was corrected in the transcription. */
export const errataSchema = z
  .array(
    z
      .strictObject({
        id: slug,
        /** Slug of the chapter. */
        page: slug,
        /** Anchor of the passage, as its permalink gives it; null leads to the top of the page. */
        ancre: z
          .string()
          .regex(/^[^\s#]+$/u, 'une ancre s’écrit sans espace ni « # ».')
          .nullable()
          .default(null),
        /** Where in the chapter, for a reader. */
        ou: prose,
        /** The words as transcribed. */
        transcrit: prose,
        /** The words as published. */
        publie: prose,
        /** Why, in a sentence. */
        pourquoi: prose,
      })
      .readonly(),
  )
  .superRefine(uniqueIds)
  .readonly();

/** One correction of the transcription. */
export type Erratum = z.infer<typeof errataSchema>[number];
