import type { Root } from 'hast';
import { eachElement } from '../typography/each-element.ts';

const LINK_PROPERTIES = ['href', 'src', 'poster', 'action'] as const;

/**
 * Turns every link that starts at the root of the site into one relative to the page, in place, so that the folder works under any path.
 * `page` is the address of the page from the root, as « /convention/annexe/ ».
 */
export function relativeLinks(root: Root, page: string): void {
  eachElement(root, (node) => {
    for (const property of LINK_PROPERTIES) {
      const value = node.properties[property];
      if (typeof value === 'string' && isRootRelative(value))
        node.properties[property] = relativeTo(page, value);
    }
    if (node.tagName !== 'style') return;
    for (const child of node.children)
      if (child.type === 'text')
        child.value = child.value.replace(
          /url\((\/[^/)][^)]*)\)/gu,
          (_, url: string) => `url(${relativeTo(page, url)})`,
        );
  });
}

/** The relative form of an address of the site, seen from a page: « ../glossaire/#qpv » for « /glossaire/#qpv » from « /errata/ ». */
export function relativeTo(page: string, target: string): string {
  const [path = '', fragment] = splitFragment(target);
  const from = page.split('/').slice(1, -1);
  const to = path.split('/').slice(1);
  if (path === page) return fragment === '' ? './' : fragment;
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  const up = '../'.repeat(from.length - shared);
  const relative = up + to.slice(shared).join('/');
  return `${relative === '' ? './' : relative}${fragment}`;
}

function isRootRelative(value: string): boolean {
  return value.startsWith('/') && !value.startsWith('//');
}

function splitFragment(target: string): readonly [string, string] {
  const hash = target.indexOf('#');
  return hash === -1 ? [target, ''] : [target.slice(0, hash), target.slice(hash)];
}

/** The pages made to be framed: those of a figure, live or frozen, and of the values of a version. */
const FRAMED = /^\/graphiques\/[^/]+\/[^/]+\//u;

/**
 * Opens every link of a page made to be framed in a window of its own, in place: most pages of the site forbid frames, so that a link
 * followed inside one would leave an error where the chart was. Links to a place of the page itself stay in it.
 */
export function outsideLinks(root: Root, page: string): void {
  if (!FRAMED.test(page)) return;
  eachElement(root, ({ tagName, properties }) => {
    const href = properties['href'];
    if ((tagName !== 'a' && tagName !== 'area') || typeof href !== 'string' || href.startsWith('#')) return;
    properties['target'] = '_blank';
    properties['rel'] = ['noopener'];
  });
}
