import type { Element, Root } from 'hast';
import { fromHtml } from '../../parse-html.ts';
import { select, selectAll } from '../../select.ts';
import { isApparatus, officialBlocks, ownWords } from '../../text/blocks.ts';
import { named, pageSections, plainWords, type Reader } from './page-sections.ts';
import type { SearchDocument } from './search-index.ts';

/** A finished page of the site. */
export interface FinishedPage {
  /** Address from the root of the site. */
  readonly address: string;
  readonly html: string;
}

/** The pages that hold again what others hold, or nothing to find: figures one by one, an indicator seen from each neighbourhood, the search, the document in one page, the home page. */
const LEFT_OUT =
  /^\/(?:$|graphiques\/|indicateurs\/[^/]+\/[^/]+\/|quartiers\/[^/]+\/[^/]+\/|recherche\/|convention\/(?:integrale\/|[^/]+\/[^/]+\/))/u;

/** How the pages are read, by their address; the first that fits is used. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    /^\/convention\/annexe\/$/u,
    (main, address, name) => [...passages(main, address, name), ...actions(main, address)],
  ],
  [/^\/convention\/[^/]+\/$/u, passages],
  [/^\/ambitions\/[^/]+\/$/u, named('Ambition', 'blockquote p')],
  [/^\/themes\/[^/]+\/$/u, named('Page du site', '.lede, .actions p:not(.soft)')],
  [/^\/glossaire\/$/u, terms],
  [
    /^\/indicateurs\/[^/]+\/$/u,
    // Its heading is its finding; the title of the page names it, and the neighbourhood in view.
    named('Indicateur', 'hgroup > *, [aria-labelledby=lire] p, [aria-labelledby=lire] dd', (name) =>
      name.replace(/, quartier [^,]*$/u, ''),
    ),
  ],
  [/^\/quartiers\/[^/]+\/$/u, named('Quartier', 'hgroup > *')],
  [/^\/verification\/[^/]+\/$/u, claims],
  [
    /^\/(?:ambitions|convention|en-bref|errata|indicateurs|quartiers|suivi|themes|verification)\/$/u,
    named('Page du site', '.lede'),
  ],
  [/^/u, pageSections],
];

/** What the search can answer from a finished page: each passage, action, entry or section, with its address. */
export function readDocuments({ address, html }: FinishedPage): readonly SearchDocument[] {
  return LEFT_OUT.test(address) ? [] : documentsOf(fromHtml(html), address);
}

/** The same of a page that is not written yet. */
export function documentsOf(root: Root, address: string): readonly SearchDocument[] {
  if (LEFT_OUT.test(address)) return [];
  const main = select('main', root);
  if (main === undefined) return [];
  const read = READERS.find(([pattern]) => pattern.test(address))?.[1] ?? pageSections;
  return read(main, address, titleOf(root));
}

/** The title of a page without the name of the site. */
function titleOf(root: Root): string {
  const title = select('head > title', root);
  return title === undefined ? '' : plainWords(title).replace(/ – [^–]*$/u, '');
}

function passages(main: Element, page: string, name: string): readonly SearchDocument[] {
  let heading = '';
  return officialBlocks(main).flatMap(({ element, text }) => {
    const isHeading = /^h[1-6]$/u.test(element.tagName);
    if (isHeading) heading = element.tagName === 'h1' ? '' : text;
    const id = element.properties['id'];
    if (typeof id !== 'string' || (/^(?:li|th|td)$/u.test(element.tagName) && page.endsWith('/annexe/')))
      return [];
    const place = heading === '' || isHeading ? name : `${name} › ${heading}`;
    return [
      {
        href: `${page}#${id}`,
        kind: 'Texte de la convention',
        title: isHeading ? text : '',
        place,
        text: isHeading ? '' : text,
      } as const,
    ];
  });
}

function actions(main: Element, page: string): readonly SearchDocument[] {
  return selectAll('tr[id]', main).flatMap((row) => {
    const head = select('th', row);
    const place = head === undefined ? '' : ownWords(head);
    return selectAll('li[id]', row).map(
      (action) =>
        ({
          href: `${page}#${String(action.properties['id'])}`,
          kind: 'Action de l’annexe',
          title: '',
          place,
          text: ownWords(action),
        }) as const,
    );
  });
}

function terms(main: Element, page: string): readonly SearchDocument[] {
  return selectAll('dl > div', main).flatMap((entry) => {
    const head = select('dt[id]', entry);
    if (head === undefined) return [];
    const expansion = select('dd b', entry);
    const term = ownWords(head);
    const title = expansion === undefined ? term : `${term}, ${plainWords(expansion)}`;
    const text = selectAll('dd > p', entry)
      .filter((p) => select('b', p) === undefined)
      .map(plainWords)
      .join(' ');
    return [
      {
        href: `${page}#${String(head.properties['id'])}`,
        kind: 'Glossaire',
        title,
        place: '',
        text,
      } as const,
    ];
  });
}

function claims(main: Element, page: string): readonly SearchDocument[] {
  const head = select('h1', main);
  const place = head === undefined ? '' : ownWords(head).replace(/^[^:]*:\s*/u, '');
  return selectAll('li[id]', main)
    .filter((claim) => !isApparatus(claim))
    .map((claim) => {
      const quoted = select('p', claim);
      const verdict = select('dd', claim);
      return {
        href: `${page}#${String(claim.properties['id'])}`,
        kind: 'Chiffre comparé',
        title: '',
        place,
        text: `${quoted === undefined ? '' : ownWords(quoted)} ${verdict === undefined ? '' : plainWords(verdict)}.`,
      } as const;
    });
}
