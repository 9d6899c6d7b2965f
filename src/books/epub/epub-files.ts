import type { Element, ElementContent } from 'hast';
import { selectAll } from '../../select.ts';
import { element } from '../../text/element.ts';
import { absoluteUrl } from '../../urls.ts';
import type { Book, BookEdition, BookPart } from '../book.ts';
import { editionLines, TITLE } from '../print/typst-document.ts';
import { epubNav, epubPackage, type EpubPart } from './epub-package.ts';
import { epubPart, type EpubTargets, partFile } from './epub-part.ts';
import { xhtmlFile } from './xhtml.ts';

/** The page of the site that the book was read from: its relative links start there. */
const SOURCE = 'https://site.invalid/convention/integrale/';

/** The files of the EPUB by their path in it, the type of the archive first, as the format asks. */
export function epubFiles(
  book: Book,
  edition: BookEdition & { readonly publisher: string | null },
  printed: ReadonlyMap<string, number>,
  style: string,
): ReadonlyMap<string, string> {
  const targets: EpubTargets = {
    files: filesOf(book),
    pages: firstOfPages(printed),
    outside: (href) => {
      const { pathname, hash } = new URL(href, SOURCE);
      return absoluteUrl(edition.publicAddress, `${pathname}${hash}`);
    },
  };
  const title = titleOf(book);
  const parts = book.parts.map((part): EpubPart => {
    const own = { ...part, blocks: part.blocks.filter((node) => node !== title) };
    return { slug: part.slug, title: navTitle(part), content: epubPart(own, targets) };
  });
  const names = parts.map(({ slug }) => slug);
  return new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', epubPackage(names, edition, edition.publisher)],
    ['EPUB/nav.xhtml', xhtmlFile('Sommaire', 'frontmatter', epubNav(parts))],
    ['EPUB/titre.xhtml', xhtmlFile(TITLE, 'frontmatter', titlePage(title, edition))],
    ...parts.map(
      (part) => [`EPUB/${partFile(part.slug)}`, xhtmlFile(part.title, 'bodymatter', [part.content])] as const,
    ),
    ['EPUB/style.css', style],
  ]);
}

const CONTAINER =
  '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
  '<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

function navTitle({ slug, title }: BookPart): string {
  return slug === 'sommaire' ? 'Sommaire' : title.replace(/\s+/gu, ' ');
}

function titleOf({ parts }: Book): Element | undefined {
  return parts
    .flatMap(({ blocks }) => blocks)
    .find((node): node is Element => node.type === 'element' && node.tagName === 'h1');
}

function titlePage(title: Element | undefined, edition: BookEdition): readonly ElementContent[] {
  const heading = element('h1', { className: ['title'] }, title?.children ?? [TITLE]);
  return [
    element('section', { 'epub:type': 'titlepage', dataOfficiel: '' }, [
      heading,
      element(
        'div',
        { dataApparatus: '' },
        editionLines(edition).map((line) => element('p', {}, [line])),
      ),
    ]),
  ];
}

function filesOf({ parts }: Book): ReadonlyMap<string, string> {
  return new Map(
    parts.flatMap(({ slug, blocks }) => {
      const root = { type: 'root' as const, children: [...blocks] };
      const ids = selectAll('[id]', root).map(({ properties }) => String(properties['id']));
      return [`chapitre-${slug}`, ...ids].map((id) => [id, partFile(slug)] as const);
    }),
  );
}

/** Each page by the first passage on it: that is where the book says that it begins. */
function firstOfPages(printed: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const seen = new Set<number>();
  return new Map([...printed].filter(([, page]) => !seen.has(page) && seen.add(page)));
}
