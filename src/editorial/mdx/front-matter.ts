import { z } from 'zod';
import { prose, slug } from '../fields/fields.ts';

const numeral = z.string().regex(/^[IVXLC]+$/u, {
  error: ({ input }) =>
    `« ${String(input)} » n’est pas un numéro de chapitre : écrire un chiffre romain, ou null.`,
});

/** What a chapter of the convention says of itself: what navigation needs, above the official wording. */
export const chapterFront = z.strictObject({
  /** Place in the order of the document, from 0. */
  ordre: z.int().min(0),
  /** Last part of the address, the name of the file. */
  slug,
  /** Short title of ours, for navigation. */
  titre: prose,
  /** Roman numeral of the chapter; null where it has none. */
  numero: numeral.nullable(),
  /** Heading as the document prints it; null where the heading is ours. */
  titre_officiel: prose.nullable(),
  /** One sentence for search engines and shared links. */
  description: prose,
});

/** What our explanation of an indicator says of itself. */
export const explanationFront = z.strictObject({
  /** Identifier of the indicator, as in data/datapackage.json. */
  indicateur: slug,
});

/** What a page of our prose says of itself. */
export const pageFront = z.strictObject({
  /** Heading of the page. */
  titre: prose,
  /** One sentence for search engines and shared links. */
  description: prose,
});
