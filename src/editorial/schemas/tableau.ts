import { z } from 'zod';
import { prose, slug } from '../fields/fields.ts';

const year = z.int().min(1900).max(2100).nullable().default(null);
const note = z.int().min(1).nullable().default(null);

const column = z
  .strictObject({
    /** Identifier of the indicator, as in data/datapackage.json. */
    indicateur: slug,
    /** Year of the values; null for a change. */
    annee: year,
    /** First year of a change; null for values. */
    de: year,
    /** Last year of a change; null for values. */
    a: year,
    /** Head of the column when it is not the year. */
    titre: prose.nullable().default(null),
    /** Number of the note called in the head. */
    note,
  })
  .superRefine(({ annee, de, a, titre }, context) => {
    const values = annee !== null && de === null && a === null;
    const change = annee === null && de !== null && a !== null && titre !== null;
    if (!values && !change) {
      context.addIssue(
        'la colonne n’est pas définie : écrire soit « annee », soit « de », « a » et « titre ».',
      );
    }
  })
  .readonly();

const group = z
  .strictObject({
    titre: prose,
    /** Number of the note called after the title. */
    note,
    /** Number of a note whose call is lost in the source: the apparatus adds it. */
    note_perdue: note,
    /** What the source writes after the title and the call: « (en %) ». */
    precision: prose.nullable().default(null),
    colonnes: z.array(column).min(1).readonly(),
  })
  .readonly();

/** content/tableau.yaml: the heads of the synthesis table and of the annex, word for word. */
export const tableSchema = z
  .strictObject({
    parties: z
      .array(
        z
          .strictObject({
            partie: z.int().min(1),
            /** Heads of the first columns, which name the territory; none where the source has none. */
            entetes: z.array(prose).readonly(),
            groupes: z.array(group).min(1).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    /** The four heads of the annex. */
    annexe: z.strictObject({ colonnes: z.tuple([prose, prose, prose, prose]).readonly() }).readonly(),
  })
  .readonly();

/** The heads of both tables. */
export type TableHeads = z.infer<typeof tableSchema>;
/** A group of columns under one title. */
export type ColumnGroup = z.infer<typeof group>;
/** One column: the values of a year, or a change between two. */
export type Column = z.infer<typeof column>;
