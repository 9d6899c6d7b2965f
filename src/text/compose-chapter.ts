import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Register } from '../register/register.ts';
import { addAliases } from './add-aliases.ts';
import { addPermalinks } from './add-permalinks.ts';
import { assignAnchors } from './assign-anchors.ts';
import { type ClaimMark, insertClaimMarks } from './claim-marks.ts';
import { chapterContents, type ContentsEntry } from './contents.ts';
import { insertAsides } from './insert-asides.ts';
import { markLocalFindings } from './mark-local-findings.ts';
import { type FindTerms, markTerms, type TermExplanation } from './mark-terms.ts';
import { pairAsides } from './pair-asides.ts';
import { takeClaims } from './take-claims.ts';

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
