import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { fromHtml } from '../parse-html.ts';
import type { Register } from '../register/register.ts';
import { select, selectAll } from '../select.ts';
import { assignAnchors } from '../text/compose/assign-anchors.ts';
import { takeClaims } from '../text/compose/claim-marks.ts';
import { element } from '../text/element.ts';
import { chapterUrl, CONVENTION } from '../urls.ts';

/** The contents page yields its anchors to the chapters that they name. */
const CONTENTS = 'sommaire';

/**
 * Turns the bare chapters, one `section[data-chapitre]` each in the order of the document, into the whole document on one page, as HTML:
 * each passage keeps the anchor that it has in its chapter, every heading below the title goes one level down, the table stands where the
 * text inserts it, links between chapters stay in the page, and what only a chapter needs (marks, downloads) is left out.
 * An anchor that two chapters have goes to the first of them; in the other, the name of the chapter stands in front: « enjeux.la-ville ».
 */
export function composeWhole(html: string, register: Register): string {
  const root = fromHtml(html, { fragment: true });
  takeClaims(root);
  const sections = selectAll('[data-chapitre]', root);
  for (const section of sections) assignAnchors(section, chapterUrl(slugOf(section)), register);
  shareAnchors(sections);
  for (const section of sections) if (slugOf(section) !== CONTENTS) lowerHeadings(section, 1);
  insertPlates(root, sections);
  leaveOut(root);
  stayInPage(root, sections);
  return toHtml(root);
}

/** The anchor of a chapter in the whole document. */
export function wholeAnchor(slug: string): string {
  return `chapitre-${slug}`;
}

/** The anchor that a passage of a chapter has in the whole document, where `taken` holds those of other chapters. */
export function sharedAnchor(slug: string, anchor: string, taken: ReadonlySet<string>): string {
  return taken.has(anchor) ? `${slug}.${anchor}` : anchor;
}

function slugOf({ properties }: Element): string {
  return String(properties['dataChapitre']);
}

function shareAnchors(sections: readonly Element[]): void {
  const taken = new Set<string>();
  const last = (section: Element): number => Number(slugOf(section) === CONTENTS);
  for (const section of sections.toSorted((a, b) => last(a) - last(b))) {
    const ids = selectAll('[id]', section).filter((node) => node !== section);
    const own = new Set(taken);
    for (const node of ids) {
      node.properties['id'] = sharedAnchor(slugOf(section), String(node.properties['id']), own);
      taken.add(node.properties['id']);
    }
  }
}

function lowerHeadings(root: Root | Element, levels: number): void {
  visit(root, 'element', (node) => {
    const level = Number(/^h([1-6])$/u.exec(node.tagName)?.[1] ?? 0);
    if (level > 0) node.tagName = `h${Math.min(level + levels, 6)}`;
  });
}

/** A page that another inserts is a part of it: its own section goes, its words come in the place of the link to it. */
function insertPlates(root: Root, sections: readonly Element[]): void {
  visit(root, 'element', (node, index, parent) => {
    const address = node.properties['dataInsere'];
    const plate = sections.find((section) => chapterUrl(slugOf(section)) === address);
    if (plate === undefined || parent === undefined || index === undefined) return;
    removeFrom(root, plate);
    lowerHeadings(plate, 1);
    const official = select('[data-officiel]', plate);
    parent.children[index] = element('div', { ...plate.properties }, official?.children ?? []);
  });
}

function leaveOut(root: Root): void {
  const selectors = ['p[data-apparatus]:has(a[download])', 'td > [data-apparatus]:not(sup)'];
  for (const node of selectors.flatMap((selector) => selectAll(selector, root))) removeFrom(root, node);
}

function removeFrom(root: Root | Element, wanted: Element): void {
  visit(root, 'element', (node, index, parent) => {
    if (node !== wanted || parent === undefined || index === undefined) return undefined;
    (parent.children as ElementContent[]).splice(index, 1);
    return false;
  });
}

function stayInPage(root: Root, sections: readonly Element[]): void {
  const slugs = new Set(sections.map(slugOf));
  visit(root, 'element', (node) => {
    const href = node.properties['href'];
    if (typeof href !== 'string' || node.properties['dataVers'] !== undefined) return;
    const [, slug, anchor = ''] = /^(?:\.\/|\/convention\/)(?:([a-z-]+)\/)?(#.*)?$/u.exec(href) ?? [];
    const chapter = href === CONVENTION ? CONTENTS : slug;
    if (chapter !== undefined && slugs.has(chapter))
      node.properties['href'] = anchor === '' ? `#${wholeAnchor(chapter)}` : anchor;
  });
}
