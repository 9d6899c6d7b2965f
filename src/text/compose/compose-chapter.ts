import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { fromHtml } from '../../parse-html.ts';
import type { Register } from '../../register/register.ts';
import { element } from '../element.ts';
import { addPermalinks } from './add-permalinks.ts';
import { assignAnchors } from './assign-anchors.ts';
import { type ClaimMark, insertClaimMarks, takeClaims } from './claim-marks.ts';
import { chapterContents, type ContentsEntry } from './contents.ts';
import { type FindTerms, markTerms, type TermExplanation } from './mark-terms.ts';
import { addAliases } from './old-anchors.ts';
import { pairAsides } from './pair-asides.ts';

/** What a chapter needs besides its words. */
export interface ChapterContext {
  /** Address of the page from the root of the site. */
  readonly page: string;
  readonly register: Register;
  readonly findTerms: FindTerms;
  readonly explain: (id: string) => TermExplanation;
  /** Notes of ours by the anchor of the passage they stand beside. */
  readonly asides: ReadonlyMap<string, Element>;
  /** The figures of the text that were checked, by the id of their claim. */
  readonly claims: ReadonlyMap<string, ClaimMark>;
}

/** A chapter ready to be set in its page. */
export interface ComposedChapter {
  readonly html: string;
  readonly contents: readonly ContentsEntry[];
  /** What the passages claim of which nothing can be checked, in the order of the text. */
  readonly unverifiable: readonly ClaimMark[];
}

/**
 * Turns the bare HTML of a chapter, with `[data-officiel]` around the official words, into the reading version:
 * permanent anchors, permalinks, glossary terms, notes and checked figures in the margin. Not one official word changes.
 */
export function composeChapter(html: string, context: ChapterContext): ComposedChapter {
  const root = fromHtml(html, { fragment: true });
  const claimed = takeClaims(root);
  assignAnchors(root, context.page, context.register);
  const contents = chapterContents(root);
  markLocalFindings(root);
  markTerms(root, context.findTerms, context.explain);
  addPermalinks(root);
  addAliases(root, context.register.aliases.get(context.page) ?? new Map());
  const unverifiable = insertClaimMarks(root, claimed, context.claims);
  insertAsides(root, context.asides);
  pairAsides(root);
  return { html: toHtml(root), contents, unverifiable };
}

/** Puts each note of ours after the passage with its anchor: inside a list item, beside anything else. In place. */
export function insertAsides(root: Root | Element, asides: ReadonlyMap<string, Element>): void {
  visit(root, 'element', (node, index, parent) => {
    const aside = asides.get(String(node.properties['id'] ?? ''));
    if (aside === undefined || parent === undefined || index === undefined) return undefined;
    if (node.tagName === 'li') {
      node.children.push(aside);
      return undefined;
    }
    parent.children.splice(index + 1, 0, aside);
    return index + 2;
  });
}

/**
 * The document sets its findings on the Nouveau Mons in italics, a paragraph each. Marks those paragraphs with the class `local`
 * and a label of ours, in place.
 */
export function markLocalFindings(root: Root | Element): void {
  visit(root, 'element', (node) => {
    if (node.tagName !== 'p' || !isWholeEmphasis(node)) return;
    node.properties['className'] = ['local'];
    node.children.unshift(element('span', { dataApparatus: '' }, ['Constat sur le Nouveau Mons']));
  });
}

function isWholeEmphasis(paragraph: Element): boolean {
  const [only, ...others] = paragraph.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === ''),
  );
  return others.length === 0 && only?.type === 'element' && only.tagName === 'em';
}
