import type { Element, Root } from 'hast';
import { eachElement } from '../typography/each-element.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Path of the file inside the built folder. */
  readonly file: string;
  /** Address from the root of the site: « /convention/annexe/ », « /404.html ». */
  readonly address: string;
  readonly tree: Root;
}

/** A sub-path that no site has: a link that leaves it would leave the folder on a real host. */
const BASE = 'https://site.invalid/any/sub/path';

/** What a site holds: its files, and the ids of its pages. */
export interface SiteContents {
  readonly files: ReadonlySet<string>;
  /** Ids of each page by its file. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the contents that links are checked against. */
export function siteContents(files: readonly string[], pages: readonly BuiltPage[]): SiteContents {
  return { files: new Set(files), ids: new Map(pages.map(({ file, tree }) => [file, idsOf(tree)])) };
}

function idsOf(tree: BuiltPage['tree']): ReadonlySet<string> {
  const ids = new Set<string>();
  eachElement(tree, (element) => {
    const id = attribute(element, 'id');
    if (id !== null) ids.add(id);
  });
  return ids;
}

/** The links of a page that are absolute, leave the folder, or lead to a file or an anchor that is not there, in French. */
export function linkDefects(page: BuiltPage, contents: SiteContents): readonly string[] {
  const own = linkTargets(page.tree).filter(({ value }) => !isElsewhere(value));
  return own.flatMap(({ value }) => {
    const defect = defectOf(value, page, contents);
    return defect === null ? [] : [`${page.address} : le lien « ${value} » ${defect}.`];
  });
}

function defectOf(value: string, page: BuiltPage, { files, ids }: SiteContents): string | null {
  if (value.startsWith('/') && page.file !== '404.html')
    return 'part de la racine, et se perdrait dans un sous-dossier';
  const url = new URL(value.startsWith('/') ? BASE + value : value, BASE + page.address);
  if (!url.href.startsWith(`${BASE}/`)) return 'sort du dossier du site';
  const path = decodeURIComponent(url.pathname.slice(new URL(BASE).pathname.length + 1));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file))
    return files.has(`${file}/index.html`) ? 'finit sans sa barre « / »' : 'ne mène à aucun fichier du site';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || ids.get(file)?.has(anchor) === true ? null : 'mène à une ancre que la page n’a pas';
}

/** Something a page points to, as written. */
export interface LinkTarget {
  readonly element: Element;
  readonly value: string;
}

const PROPERTIES = ['href', 'src', 'srcSet', 'poster', 'action', 'data', 'cite'];

/** Every address that the elements of a page carry, links and resources alike, in order. */
export function linkTargets(tree: Root): readonly LinkTarget[] {
  const targets: LinkTarget[] = [];
  eachElement(tree, (element) => {
    for (const property of PROPERTIES) {
      const value = attribute(element, property);
      if (value === null) continue;
      const values =
        property === 'srcSet' ? value.split(',').map((part) => part.trim().split(/\s/u)[0] ?? '') : [value];
      targets.push(...values.map((one) => ({ element, value: one })));
    }
  });
  return targets;
}

/** Whether an address names a scheme or another host: `https:`, `mailto:`, `//host`. */
export function isElsewhere(value: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(value);
}

/** The text of an attribute of an element by its property name, or null when it is absent; a list is joined by spaces. */
export function attribute(element: Element, property: string): string | null {
  const value = element.properties[property];
  if (value === undefined || value === null || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}
