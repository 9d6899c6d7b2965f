import { z } from 'zod';
import { prose, slug } from '../fields/fields.ts';

/** Words of a chapter, found by how its passage begins. */
const quotation = z
  .strictObject({
    /** Slug of the chapter. */
    page: slug,
    /** First words of the passage, as the chapter writes them. */
    passage: prose,
  })
  .readonly();

/** content/rapprochements.yaml: what the editors bring together with a row of the annex, since the text links nothing to it. */
export const bearingsSchema = z
  .array(
    z
      .strictObject({
        /** Identifier of the row of the annex. */
        ligne: slug,
        indicateurs: z
          .array(
            z
              .strictObject({
                indicateur: slug,
                /** Why it is shown here, in a sentence. */
                raison: prose,
                /** Where the text says which way it should go; null where it does not. */
                sens: quotation
                  .unwrap()
                  .extend({ vers: z.enum(['hausse', 'baisse']) })
                  .readonly()
                  .nullable()
                  .default(null),
              })
              .readonly(),
          )
          .readonly(),
        /** Other passages that speak of it. */
        passages: z.array(quotation).readonly().default([]),
      })
      .readonly(),
  )
  .superRefine((list, context) => {
    const seen = new Set<string>();
    list.forEach(({ ligne }, index) => {
      if (seen.has(ligne))
        context.addIssue({
          code: 'custom',
          path: [index, 'ligne'],
          message: `« ${ligne} » est déjà plus haut : réunir les deux.`,
        });
      seen.add(ligne);
    });
  })
  .readonly();

/** What is brought together with one row of the annex. */
export type Bearing = z.infer<typeof bearingsSchema>[number];
