import { createRequire } from 'node:module';
import type { Report } from '../../dataset/defect.ts';
import { describeMdxError, mdxFaultOf } from './describe-mdx-error.ts';
import type { MdxNode } from './mdx-tree.ts';

interface Parser {
  readonly mdxToMdast: (
    text: string,
    options: { readonly features: { readonly frontmatter: true } },
  ) => MdxNode;
}

// Its types would add nodes of MDX to the trees of HTML of the whole project: only what is used of it is named here.
const { mdxToMdast }: Parser = createRequire(import.meta.url)('satteri');

/**
 * Parses a chapter or a page with the parser that renders it, front matter included; reports every fault of syntax, a passage after
 * the other, and then returns null.
 */
export function parseMdx(file: string, text: string, report: Report): MdxNode | null {
  const lines = text.split('\n');
  for (let faults = 0; faults <= lines.length; faults += 1) {
    try {
      const tree = mdxToMdast(lines.join('\n'), { features: { frontmatter: true } });
      return faults === 0 ? tree : null;
    } catch (error) {
      const { line, column, message } = mdxFaultOf(error);
      report({ file, line, column, field: null, message: describeMdxError(message) });
      if (!emptyPassage(lines, line - 1)) return null;
    }
  }
  return null;
}

/** Empties the lines of a passage, so that the next fault shows; false when it is empty already. */
function emptyPassage(lines: string[], index: number): boolean {
  const isWords = (at: number): boolean => (lines[at] ?? '').trim() !== '';
  if (!isWords(index)) return false;
  let from = index;
  let to = index;
  while (isWords(from - 1)) from -= 1;
  while (isWords(to + 1)) to += 1;
  for (let at = from; at <= to; at += 1) lines[at] = '';
  return true;
}
