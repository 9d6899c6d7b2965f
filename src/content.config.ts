import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** The chapters of the convention: the official wording in the body, what navigation needs in the frontmatter. */
const convention = defineCollection({
  loader: glob({ base: './content/convention', pattern: '*.mdx' }),
  schema: z.strictObject({
    /** Place in the order of the document, from 0. */
    ordre: z.number().int().min(0),
    /** Last part of the address. */
    slug: z.string().regex(/^[a-z-]+$/u),
    /** Short title of ours, for navigation. */
    titre: z.string(),
    /** Roman numeral of the chapter; null where it has none. */
    numero: z.string().nullable(),
    /** Heading as the document prints it; null where the heading is ours. */
    titre_officiel: z.string().nullable(),
    /** One sentence for search engines and shared links. */
    description: z.string(),
  }),
});

/** Our plain-French explanation of each indicator. */
const indicateurs = defineCollection({
  loader: glob({ base: './content/indicateurs', pattern: '*.mdx' }),
  schema: z.strictObject({
    /** Identifier of the indicator, as in data/datapackage.json. */
    indicateur: z.string(),
  }),
});

/** Our own pages of prose, each at /<file name>/. */
const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: z.strictObject({
    /** Heading of the page. */
    titre: z.string(),
    /** One sentence for search engines and shared links. */
    description: z.string(),
  }),
});

export const collections = { convention, indicateurs, pages };
