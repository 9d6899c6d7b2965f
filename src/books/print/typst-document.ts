import type { ElementContent } from 'hast';
import { formatDateFr } from '../../format.ts';
import { selectAll } from '../../select.ts';
import type { Book, BookEdition, BookPart } from '../book.ts';
import { typstBlocks } from './typst-blocks.ts';
import { call, joined, type Targets, typstInline, typstString } from './typst-inline.ts';

/** The part of the document that holds its title and its own contents. */
const CONTENTS = 'sommaire';

/** The source of the printed document: the functions of the template, then the content as calls of them. */
export function typstDocument(book: Book, edition: BookEdition, template: string): string {
  const targets: Targets = { labels: labelsOf(book) };
  const parts = book.parts.map((part) => printPart(part, targets));
  return [
    ...documentHead(TITLE, edition, template),
    `#${call('titlepage', {}, titleOf(book, targets), ...editionLines(edition).map(typstString))}`,
    ...parts.map((part) => `#${part}`),
  ].join('\n');
}

/** What every printed document begins with: the template, its title, its date, that of the texts. */
function documentHead(title: string, { updated, status }: BookEdition, template: string): readonly string[] {
  const [year = '', month = '', day = ''] = updated.split('-').map(Number);
  const date = call('datetime', { year: String(year), month: String(month), day: String(day) });
  return [
    template,
    `#set document(title: ${typstString(title)}, date: ${date}, description: ${typstString(status)})`,
    '#show: book',
  ];
}

/** The title of the document in the metadata of its forms. */
export const TITLE = 'Convention communale de Mons-en-Barœul, Quartiers 2030';

/** What the title page says of the edition, a line each. */
export function editionLines({ status, updated, publicAddress }: BookEdition): readonly string[] {
  return [
    status,
    `Textes mis à jour le ${formatDateFr(updated)}.`,
    'Le PDF signé de la convention prévaut.',
    'Ce qui est de l’édition en ligne est en caractères bâtons, en note ou entre crochets ; tout le reste est le texte de la convention, mot pour mot.',
    ...(publicAddress === '' ? [] : [publicAddress]),
  ];
}

/** The title of the document is on its title page: the contents part goes on without it. */
function titleOf(book: Book, targets: Targets): string {
  const title = titleNode(book);
  return title === undefined ? '[]' : joined(lines(title.children, targets));
}

function titleNode(book: Book) {
  return selectAll('h1', { type: 'root', children: book.parts.flatMap(({ blocks }) => [...blocks]) })[0];
}

/** A title of several lines keeps them. */
function lines(nodes: readonly ElementContent[], targets: Targets): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'text') return [typstInline([node], targets)];
    // The space at the end of a line keeps its words apart where the text is copied.
    const texts = node.value.split('\n').map((line) => line.trim());
    return texts.flatMap((line, index) =>
      index === texts.length - 1 ? [typstString(line)] : [typstString(`${line} `), 'linebreak()'],
    );
  });
}

function printPart(part: BookPart, targets: Targets): string {
  const blocks = part.blocks.filter((node) => !(node.type === 'element' && node.tagName === 'h1'));
  const content = typstBlocks(blocks, targets);
  if (part.slug === CONTENTS) return call('contents', {}, content);
  return part.slug === 'annexe' ? call('turned', {}, content) : content;
}

/** What a link may lead to: headings, passages and rows. */
function labelsOf(book: Book): ReadonlySet<string> {
  const root = { type: 'root' as const, children: book.parts.flatMap(({ blocks }) => [...blocks]) };
  const nodes = selectAll('h2[id], h3[id], h4[id], h5[id], p[id], li[id], tr[id]', root);
  return new Set(nodes.map(({ properties }) => String(properties['id'])));
}

/** The title of the annex with its follow-up in the metadata. */
export const ANNEX_TITLE = 'Annexe de la convention communale de Mons-en-Barœul, actions et suivi';

/** The source of the annex printed alone, for a meeting: what is said of the edition, then the table, on sheets that lie. */
export function typstAnnex({ blocks }: BookPart, edition: BookEdition, template: string): string {
  // Its links lead to other chapters, which are not there.
  const targets = { labels: new Set<string>() };
  const [heading, ...others] = blocks;
  const said = editionLines(edition).map((line) => call('par', {}, typstString(line)));
  const content = [
    typstBlocks(heading === undefined ? [] : [heading], targets),
    call('ours', {}, joined(said)),
    typstBlocks(others, targets),
  ];
  return [...documentHead(ANNEX_TITLE, edition, template), `#${call('turned', {}, joined(content))}`].join(
    '\n',
  );
}
