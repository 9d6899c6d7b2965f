import type { Element, ElementContent, Properties } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from '../../text/element.ts';
import { type BookPart, isOwnNote, noteContent } from '../book.ts';

/** What the links of a part need. */
export interface EpubTargets {
  /** The file of each anchor of the book. */
  readonly files: ReadonlyMap<string, string>;
  /** The pages of the printed document by the anchor of the passage that comes first on each. */
  readonly pages: ReadonlyMap<string, number>;
  /** The address of a page of the site from its root, absolute; null while the site has none. */
  readonly outside: (href: string) => string | null;
}

/** Attributes that a book keeps; styles and behaviour of the site stay on the site. */
const KEPT = new Set([
  'id',
  'className',
  'scope',
  'colSpan',
  'rowSpan',
  'dataApparatus',
  'dataOfficiel',
  'start',
]);

/**
 * A chapter as the book has it: its headings one level up, our notes at its end with a reference to each, links to the files of the book,
 * the numbers of the printed pages.
 */
export function epubPart({ slug, blocks }: BookPart, targets: EpubTargets): Element {
  const official = element(
    'section',
    { id: `chapitre-${slug}`, dataOfficiel: '' },
    structuredClone([...blocks]),
  );
  const notes = takeNotes(official, slug);
  visit(official, 'element', (node) => cleanElement(node, targets));
  addPages(official, targets.pages);
  if (notes.length > 0)
    official.children.push(element('section', { dataApparatus: '', className: ['notes'] }, notes));
  for (const note of notes) visit(note, 'element', (node) => cleanElement(node, targets));
  return official;
}

/** The file of a chapter in the book. */
export function partFile(slug: string): string {
  return `${slug}.xhtml`;
}

function takeNotes(official: Element, slug: string): readonly Element[] {
  const notes: Element[] = [];
  visit(official, 'element', (node, index, parent) => {
    if (!isOwnNote(node) || parent === undefined || index === undefined) return undefined;
    const id = `note-${slug}-${notes.length + 1}`;
    const letter = String.fromCodePoint(97 + notes.length);
    const reference = element(
      'a',
      { id: `appel-${id}`, href: `#${id}`, 'epub:type': 'noteref', role: 'doc-noteref' },
      [letter],
    );
    const call = element('sup', { dataApparatus: '' }, [reference]);
    const back = element('a', { href: `#appel-${id}`, role: 'doc-backlink' }, [letter]);
    notes.push(
      element('aside', { id, 'epub:type': 'footnote', role: 'doc-footnote' }, [
        element('p', {}, [back, ' ', ...structuredClone([...noteContent(node)])]),
      ]),
    );
    parent.children.splice(index, 1);
    lastPassage(parent.children.slice(0, index) as ElementContent[])?.children.push(call);
    return index;
  });
  return notes;
}

/** The passage that a note follows: the last item of a list, or the paragraph itself. */
function lastPassage(before: readonly ElementContent[]): Element | undefined {
  const last = before.findLast((node): node is Element => node.type === 'element');
  if (last === undefined || !['ul', 'ol'].includes(last.tagName)) return last;
  return lastPassage(last.children) ?? last;
}

function cleanElement(node: Element, targets: EpubTargets): void {
  const level = Number(/^h([2-6])$/u.exec(node.tagName)?.[1] ?? 0);
  if (level > 0) node.tagName = `h${level - 1}`;
  const { href } = node.properties;
  const isNote = /^note-\d+$/u.test(String(node.properties['id']));
  const kept = Object.entries(node.properties).filter(
    ([name]) =>
      KEPT.has(name) ||
      name.startsWith('epub:') ||
      (name === 'role' && String(node.properties[name]).startsWith('doc-')),
  );
  const properties: Properties = Object.fromEntries(kept);
  if (isNote) Object.assign(properties, { 'epub:type': 'footnote', role: 'doc-footnote' });
  if (typeof href === 'string') {
    const target = targetOf(href, targets);
    if (target === null) node.tagName = 'span';
    else properties['href'] = target;
    if (/^#note-\d+$/u.test(href)) Object.assign(properties, { 'epub:type': 'noteref', role: 'doc-noteref' });
  }
  node.properties = properties;
}

function targetOf(href: string, { files, outside }: EpubTargets): string | null {
  if (!href.startsWith('#')) return /^https?:/u.test(href) ? href : outside(href);
  const file = files.get(href.slice(1));
  return file === undefined
    ? href.startsWith('#note-') || href.startsWith('#appel-')
      ? href
      : null
    : `${file}${href}`;
}

function addPages(official: Element, pages: ReadonlyMap<string, number>): void {
  const breaks: (readonly [Element, Element])[] = [];
  visit(official, 'element', (node) => {
    const page = pages.get(String(node.properties['id'] ?? ''));
    if (page === undefined) return;
    const label = String(page);
    breaks.push([
      node,
      element('span', {
        id: `page-${label}`,
        'epub:type': 'pagebreak',
        role: 'doc-pagebreak',
        ariaLabel: label,
        dataApparatus: '',
      }),
    ]);
  });
  for (const [node, mark] of breaks) {
    const cell =
      node.tagName === 'tr'
        ? node.children.find((child): child is Element => child.type === 'element')
        : node;
    cell?.children.unshift(mark);
  }
}
