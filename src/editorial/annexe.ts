import { z } from 'zod';
import { prose } from './prose.ts';
import { slug } from './slug.ts';

/** One row of the annex: a file of content/annexe. */
export const annexFileSchema = z
  .strictObject({
    /** Place of the row in the document, from 1. */
    ordre: z.int().min(1),
    /** First cell, as written. */
    titre: prose,
    /** Identifier of the local ambition in content/structure.yaml. */
    ambition: slug,
    /** Second cell when it is a plain text rather than a list of actions. */
    mention: prose.nullable().default(null),
    /** Second cell: the actions one by one, in order. */
    actions: z.array(prose).readonly(),
    /** Third cell: what is asked of the partners. */
    partenaires: prose,
    /** Fourth cell: the complementary actions. */
    complementaires: prose,
  })
  .superRefine(({ actions, mention }, context) => {
    if ((actions.length === 0) === (mention !== null)) return;
    const message =
      mention === null
        ? 'la ligne n’a aucune action : en écrire une, ou expliquer pourquoi dans le champ « mention ».'
        : 'la ligne a une mention et des actions : garder l’une ou les autres.';
    context.addIssue({ code: 'custom', path: ['actions'], message });
  })
  .readonly();

/** One row of the annex, with the identifier its file name gives (« 01-habitat.yaml »: « habitat »). */
export type AnnexRow = z.infer<typeof annexFileSchema> & { readonly id: string };
