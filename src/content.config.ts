import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterFront, explanationFront, pageFront } from './editorial/mdx/front-matter.ts';

/** The chapters of the convention: the official wording in the body, what navigation needs in the front matter. */
const convention = defineCollection({
  loader: glob({ base: './content/convention', pattern: '*.mdx' }),
  schema: chapterFront,
});

/** Our plain-French explanation of each indicator. */
const indicateurs = defineCollection({
  loader: glob({ base: './content/indicateurs', pattern: '*.mdx' }),
  schema: explanationFront,
});

/** Our own pages of prose, each at /<file name>/. */
const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: pageFront,
});

export const collections = { convention, indicateurs, pages };
