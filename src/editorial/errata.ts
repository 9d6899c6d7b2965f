import { z } from 'zod';
import { prose } from './prose.ts';
import { slug } from './slug.ts';
import { uniqueIds } from './unique-ids.ts';

/** content/errata.yaml: what was corrected in the transcription. */
export const errataSchema = z
  .array(
    z
      .strictObject({
        id: slug,
        /** Slug of the chapter. */
        page: slug,
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
