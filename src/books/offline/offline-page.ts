import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { relativeTo } from '../../finishing/relative-links.ts';
import { fromHtml } from '../../parse-html.ts';
import { element } from '../../text/element.ts';

/** What a page of the copy needs to know of the rest. */
export interface OfflineSite {
  /** Whether a file of the site is in the copy, by its path from its root: « glossaire/index.html ». */
  readonly isInCopy: (file: string) => boolean;
  /** Where the site is published, with a final slash; '' while it is not known. */
  readonly publicAddress: string;
}

/** The file that gives every page its font, as data: a browser that opens a folder may refuse a font file beside a page. */
export const FONT_SHEET = '/police.css';

/** The block of a style that names a font file. */
const FACE = /@font-face\s*\{[^}]*\}/gu;

/**
 * A page as it works from a disk: every link names its file, a link to what the copy leaves out leads to the public address, or says that it
 * is left out while there is none. The content policy goes with the server it speaks of: from a folder, 'self' names no origin.
 */
export function offlinePage(html: string, file: string, site: OfflineSite): string {
  const root = fromHtml(html);
  const page = addressOf(file);
  leaveOut(root);
  nameFrames(root, (src) => isLeftOut(src, page, site));
  visit(root, 'element', (node) => {
    for (const name of ['href', 'src', 'action'] as const) {
      const value = node.properties[name];
      if (typeof value === 'string') setTarget(node, name, targetOf(value, page, site));
    }
    if (node.tagName === 'style') dropFaces(node);
    if (node.tagName === 'head')
      node.children.push(element('link', { rel: ['stylesheet'], href: relativeTo(page, FONT_SHEET) }));
  });
  return `${toHtml(root, { collapseEmptyAttributes: true, preferUnquoted: true })}\n`;
}

/** The sheet with the fonts of a page, each file as data; '' where the page names none. */
export function fontSheet(html: string, file: string, read: (file: string) => Uint8Array): string {
  const faces = html.match(FACE) ?? [];
  return faces
    .map((face) =>
      face.replace(/url\(\s*["']?([^"')]+)["']?\s*\)/gu, (_, url: string) => {
        const { pathname } = new URL(url, `https://site.invalid${addressOf(file)}`);
        const data = Buffer.from(read(pathname.slice(1))).toString('base64');
        return `url(data:font/woff2;base64,${data})`;
      }),
    )
    .join('\n');
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
}

/** What only a served page can use: its policy, the announcement of its font, what it says to robots and networks, the offer of this copy. */
function leaveOut(root: Root): void {
  visit(root, 'element', ({ tagName, properties }, index, parent) => {
    const rel = [properties['rel']].flat();
    const useless =
      (tagName === 'meta' &&
        (properties['httpEquiv'] !== undefined || /^(?:og|twitter):/u.test(metaName(properties)))) ||
      (tagName === 'link' && rel.some((name) => name === 'preload' || name === 'alternate')) ||
      properties['dataEnLigne'] !== undefined;
    if (!useless || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** Puts a link in the stead of each picture and each frame of what the copy leaves out: a page from a disk asks nothing of the network by itself. */
function nameFrames(root: Root, isOut: (src: string) => boolean): void {
  visit(root, 'element', (node, index, parent) => {
    const { src, alt, title } = node.properties;
    if (!/^(?:img|iframe)$/u.test(node.tagName) || typeof src !== 'string' || !isOut(src)) return;
    if (parent === undefined || index === undefined) return;
    const name = String(title ?? alt ?? '');
    parent.children[index] = element('p', {}, [element('a', { href: src }, [{ type: 'text', value: name }])]);
  });
}

function metaName({ property, name }: Element['properties']): string {
  return String([property].flat()[0] ?? name ?? '');
}

function dropFaces(style: Element): void {
  for (const child of style.children) if (child.type === 'text') child.value = child.value.replace(FACE, '');
}

/** Whether an address is of the site, and of a file that the copy leaves out. */
function isLeftOut(value: string, page: string, { isInCopy }: OfflineSite): boolean {
  return !isOutside(value) && !isInCopy(decodeURI(fileAt(value, page).slice(1)));
}

/** Whether an address leads out of the site, or to a place of the page itself. */
function isOutside(value: string): boolean {
  return /^(?:[a-z][a-z+.-]*:|#|\/\/)/iu.test(value) || value === '';
}

/** The file of a relative address, from the root of the site. */
function fileAt(value: string, page: string): string {
  const { pathname } = new URL(value, `https://site.invalid${page}`);
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
}

/** The link as the copy writes it; null where it leads nowhere. */
function targetOf(value: string, page: string, { isInCopy, publicAddress }: OfflineSite): string | null {
  if (isOutside(value)) return value;
  const { pathname, search, hash } = new URL(value, `https://site.invalid${page}`);
  const file = fileAt(value, page);
  if (isInCopy(decodeURI(file.slice(1)))) return `${relativeFile(page, file)}${search}${hash}`;
  return publicAddress === '' ? null : `${publicAddress}${pathname.slice(1)}${search}${hash}`;
}

function relativeFile(page: string, file: string): string {
  const relative = relativeTo(page, file);
  return relative.endsWith('/') ? `${relative}index.html` : relative;
}

function setTarget(node: Element, name: 'href' | 'src' | 'action', target: string | null): void {
  if (target !== null) {
    node.properties[name] = target;
    return;
  }
  delete node.properties[name];
  if (node.tagName === 'a') node.children.push({ type: 'text', value: ' (en ligne seulement)' });
}
