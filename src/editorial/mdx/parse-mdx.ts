import { createRequire } from 'node:module';
import type { Report } from '../../dataset/defect.ts';
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

/** A fault of syntax as the parser of MDX tells it: place in the file, and its English message. */
export interface MdxFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const FAULTS: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [
    /^Expected a closing tag for `(<[^`]+>)`/u,
    (tag = '') => `« ${tag} » n’est pas fermé : écrire « ${closing(tag)} » à la fin de ces mots.`,
  ],
  [
    /^Unexpected closing tag `([^`]+)`, expected corresponding closing tag for `([^`]+)`/u,
    (found = '', open = '') =>
      `« ${found} » ferme une balise qui n’est pas ouverte : écrire « ${closing(open)} », qui ferme « ${open} ».`,
  ],
  [
    /^Unexpected closing tag `([^`]+)`/u,
    (found = '') =>
      `« ${found} » ferme une balise qui n’est pas ouverte : le retirer, ou rétablir son ouverture.`,
  ],
  [/closing brace|oxc|expression/u, () => BRACE],
  [/before name.*comment/u, () => '« <! » n’est pas admis : retirer ce commentaire.'],
  [
    /after `<`/u,
    () =>
      '« < » ouvre une balise qui ne se lit pas : la comparer à la copie d’avant, ou écrire « &lt; » pour le signe.',
  ],
];

const BRACE = '« { » ouvre un programme : le retirer, ou écrire « &#123; » pour le signe.';

/** Reads the place and the message of what the parser throws; the first line when it names none. */
export function mdxFaultOf(error: unknown): MdxFault {
  const told = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', message = told] = /^(\d+):(\d+): (.*)$/su.exec(told) ?? [];
  return { line: Number(line), column: Number(column), message };
}

/** Says a fault of syntax in French, with its remedy. */
export function describeMdxError(message: string): string {
  for (const [pattern, describe] of FAULTS) {
    const found = pattern.exec(message);
    if (found !== null) return describe(...found.slice(1));
  }
  return 'les signes de cette ligne ne se lisent pas : la comparer à la copie d’avant.';
}

function closing(tag: string): string {
  return tag.replace(/^<\/?/u, '</');
}
