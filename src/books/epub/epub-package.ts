import type { Element } from 'hast';
import { createHash } from 'node:crypto';
import { selectAll } from '../../select.ts';
import { isApparatus, ownWords } from '../../text/blocks.ts';
import { element } from '../../text/element.ts';
import type { BookEdition } from '../book.ts';
import { TITLE } from '../print/typst-document.ts';
import { partFile } from './epub-part.ts';
import { xmlText } from './xhtml.ts';

/** What of the accessibility of the book its tests show; no conformance is claimed, since nobody has audited it. */
const ACCESSIBILITY: readonly (readonly [string, string])[] = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ...[
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'pageBreakMarkers',
    'pageNavigation',
    'displayTransformability',
  ].map((feature) => ['accessibilityFeature', feature] as const),
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'Le livre n’a pas d’image. Ses titres, ses listes, ses tableaux et ses notes sont structurés ; ses numéros de page sont ceux du PDF. Aucun audit n’a été fait.',
  ],
];

/** The package document: what the book is, its files, the order in which they are read. */
export function epubPackage(
  slugs: readonly string[],
  edition: BookEdition,
  publisher: string | null,
): string {
  const files = ['titre.xhtml', ...slugs.map(partFile)];
  const items = files.map(
    (file) => `<item id="${idOf(file)}" href="${file}" media-type="application/xhtml+xml"/>`,
  );
  const spine = files.map((file) => `<itemref idref="${idOf(file)}"/>`);
  const access = ACCESSIBILITY.map(
    ([name, value]) => `<meta property="schema:${name}">${xmlText(value)}</meta>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="fr" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${identifier(edition)}</dc:identifier>
<dc:title>${xmlText(TITLE)}</dc:title>
<dc:language>fr</dc:language>
<dc:date>${edition.updated}</dc:date>
<dc:description>${xmlText(edition.status)}</dc:description>
${publisher === null ? '' : `<dc:publisher>${xmlText(publisher)}</dc:publisher>\n`}<dc:rights>Licence Ouverte 2.0</dc:rights>
<meta property="dcterms:modified">${edition.updated}T00:00:00Z</meta>
<dc:source id="pdf">${xmlText(TITLE)}, PDF</dc:source>
<meta refines="#pdf" property="source-of">pagination</meta>
${access.join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`;
}

/** The same book keeps its identifier from one update to the next: the date tells them apart. */
function identifier({ publicAddress }: BookEdition): string {
  const hash = createHash('sha256').update(`${TITLE} ${publicAddress}`, 'utf8').digest('hex');
  const part = (from: number, to: number): string => hash.slice(from, to);
  return `urn:uuid:${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`;
}

function idOf(file: string): string {
  return file.replace(/\..*$/u, '');
}

/** A part of the book, ready for its file. */
export interface EpubPart {
  readonly slug: string;
  readonly title: string;
  readonly content: Element;
}

/** The navigation of the book: its headings, its landmarks, the pages of the printed document. */
export function epubNav(parts: readonly EpubPart[]): readonly Element[] {
  return [
    nav(
      'toc',
      'Sommaire',
      parts.map((part) => entry(partFile(part.slug), part.title, headingsOf(part))),
    ),
    nav('landmarks', 'Repères', [
      element('li', {}, [element('a', { href: 'titre.xhtml', 'epub:type': 'titlepage' }, ['Page de titre'])]),
      element('li', {}, [
        element('a', { href: partFile(parts[1]?.slug ?? ''), 'epub:type': 'bodymatter' }, ['Début du texte']),
      ]),
    ]),
    nav('page-list', 'Pages du PDF', parts.flatMap(pagesOf)),
  ];
}

/** The role of each kind of list that has one. */
const ROLES: Readonly<Record<string, string>> = { toc: 'doc-toc', 'page-list': 'doc-pagelist' };

function nav(type: string, title: string, entries: readonly Element[]): Element {
  const role = ROLES[type];
  const heading = `titre-${type}`;
  const properties = {
    'epub:type': type,
    id: type,
    ariaLabelledBy: [heading],
    ...(role === undefined ? {} : { role }),
  };
  return element('nav', properties, [element('h2', { id: heading }, [title]), element('ol', {}, entries)]);
}

function entry(href: string, words: string, below: readonly Element[] = []): Element {
  return element('li', {}, [
    element('a', { href }, [words]),
    ...(below.length === 0 ? [] : [element('ol', {}, below)]),
  ]);
}

function headingsOf({ slug, content }: EpubPart): readonly Element[] {
  return selectAll('h2[id]', content)
    .filter((heading) => !isApparatus(heading))
    .map((heading) => entry(`${partFile(slug)}#${String(heading.properties['id'])}`, ownWords(heading)));
}

function pagesOf({ slug, content }: EpubPart): readonly Element[] {
  return selectAll('[role=doc-pagebreak]', content).map(({ properties }) =>
    entry(`${partFile(slug)}#${String(properties['id'])}`, String(properties['ariaLabel'])),
  );
}
