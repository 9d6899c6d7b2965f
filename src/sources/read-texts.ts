import type { z } from 'zod';
import { CHAPTER_TAGS, EXPLANATION_TAGS, PAGE_TAGS } from '../editorial/mdx/check-tags.ts';
import { checkText } from '../editorial/mdx/check-text.ts';
import { chapterFront, explanationFront, pageFront } from '../editorial/mdx/front-matter.ts';
import { type MdxFile, readMdxFolder } from '../editorial/mdx/mdx-file.ts';
import type { Source } from '../editorial/yaml/read-content.ts';

/** A chapter of the convention, read. */
export type ChapterFile = MdxFile<z.infer<typeof chapterFront>>;
/** Our explanation of an indicator, read. */
export type ExplanationFile = MdxFile<z.infer<typeof explanationFront>>;
/** A page of our prose, read. */
export type PageFile = MdxFile<z.infer<typeof pageFront>>;

/** Every text of content/ that is written in MDX, each free of what a text may not hold. */
export interface Texts {
  readonly chapters: readonly ChapterFile[];
  readonly explanations: readonly ExplanationFile[];
  readonly pages: readonly PageFile[];
}

/** Reads the chapters, the explanations and the pages; reports what each has wrong by itself. */
export function readTexts(source: Source): Texts {
  const texts = {
    chapters: readMdxFolder(source, 'content/convention', chapterFront),
    explanations: readMdxFolder(source, 'content/indicateurs', explanationFront),
    pages: readMdxFolder(source, 'content/pages', pageFront),
  };
  for (const file of texts.chapters) checkText(file, CHAPTER_TAGS);
  for (const file of texts.explanations) checkText(file, EXPLANATION_TAGS);
  for (const file of texts.pages) checkText(file, PAGE_TAGS);
  return texts;
}
