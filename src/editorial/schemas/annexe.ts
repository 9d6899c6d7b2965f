import { z } from 'zod';
import { prose, slug, uniqueIds } from '../fields/fields.ts';
import { period } from './editions.ts';

/** What the words were before an edition changed them. */
const revision = z.strictObject({
  /** Identifier of the edition that changed the words, in content/editions.yaml. */
  edition: slug,
  /** The words before it, as they were. */
  avant: prose,
});

/** One action of the annex, with its permanent identifier and its history. */
const action = z
  .strictObject({
    /** Permanent: an anchor of the annex, a column of the open data. Never given to another action. */
    id: slug,
    /** The words of the newest edition that holds it. */
    texte: prose,
    /** The edition that brought it; null for the first. */
    depuis: slug.nullable().default(null),
    /** Earlier words, the newest change first. */
    revisions: z.array(revision.readonly()).readonly().default([]),
    /** The edition that withdrew it, and why; the action keeps its place and its anchor. */
    retrait: z.strictObject({ edition: slug, motif: prose }).readonly().nullable().default(null),
    /** Particulars that the town may add, shown only where known. */
    service: prose.nullable().default(null),
    lieu: prose.nullable().default(null),
    contact: prose.nullable().default(null),
    debut: period.nullable().default(null),
    fin: period.nullable().default(null),
    /** Why no fact could tell whether the action is done, where that is so. */
    non_mesurable: prose.nullable().default(null),
  })
  .readonly();

/** The cells of a row that an edition may reword. */
export const ROW_FIELDS = ['titre', 'mention', 'partenaires', 'complementaires'] as const;

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
    actions: z.array(action).superRefine(uniqueIds).readonly(),
    /** Third cell: what is asked of the partners. */
    partenaires: prose,
    /** Fourth cell: the complementary actions. */
    complementaires: prose,
    /** Earlier words of the other cells, the newest change first. */
    revisions: z
      .array(
        revision
          // A mention may be new: there was none before.
          .extend({ champ: z.enum(ROW_FIELDS), avant: prose.nullable() })
          .readonly(),
      )
      .readonly()
      .default([]),
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

/** One action of the annex. */
export type AnnexAction = AnnexRow['actions'][number];
