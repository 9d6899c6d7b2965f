import type { Element, ElementContent } from 'hast';
import { select, selectAll } from '../../select.ts';
import { isApparatus } from '../../text/blocks.ts';
import { isOwnNote, noteContent } from '../book.ts';
import { call, isNested, joined, labelled, type Targets, typstInline, typstString } from './typst-inline.ts';
import { typstTable } from './typst-table.ts';

/**
 * Blocks of the document as content of Typst. A note of ours becomes a footnote at the end of the passage before it; what is ours and stands
 * in the text is set by the function « ours » of the template. Throws on an element that it does not know: nothing is left out silently.
 */
export function typstBlocks(nodes: readonly ElementContent[], targets: Targets): string {
  const blocks = nodes.filter((node): node is Element => node.type === 'element');
  return joined(
    blocks.flatMap((block, index) => {
      if (isOwnNote(block)) return [];
      const following = blocks.slice(index + 1);
      const end = following.findIndex((next) => !isOwnNote(next));
      const notes = end === -1 ? following : following.slice(0, end);
      return [typstBlock(block, notes, targets)];
    }),
  );
}

function typstBlock(block: Element, notes: readonly Element[], targets: Targets): string {
  const id = idOf(block);
  const set = (content: string): string =>
    passage(id, isApparatus(block) ? call('ours', {}, content) : content);
  const footnotes = notes.map((note) => call('footnote', {}, typstInline(noteContent(note), targets)));
  const words = (): string => joined([typstInline(block.children, targets), ...footnotes]);
  switch (block.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return labelled(
        call('heading', { level: levelOf(block) }, isApparatus(block) ? call('ours', {}, words()) : words()),
        id,
      );
    case 'p':
      return set(call('par', {}, words()));
    case 'ul':
    case 'ol':
      return call(block.tagName === 'ul' ? 'list' : 'enum', {}, ...items(block, footnotes, targets));
    case 'table':
      return typstTable(block, targets, typstBlocks);
    case 'figure':
      return governance(block, targets);
    case 'div':
      return container(block, targets);
    default:
      throw new Error(`No way to print <${block.tagName}>.`);
  }
}

/** The title of the document is on its title page: its chapters are the first level of the print. */
function levelOf({ tagName }: Element): string {
  return String(Number(tagName.slice(1)) - 1);
}

/** Content that links lead to, and whose page the list of pages tells. */
function passage(id: string | null, content: string): string {
  return id === null ? content : call('passage', {}, typstString(id), content);
}

function items(list: Element, footnotes: readonly string[], targets: Targets): readonly string[] {
  const all = list.children.filter((node): node is Element => node.type === 'element');
  return all.map((item, index) => {
    const nested = item.children.filter((node) => node.type === 'element' && isNested(node.tagName));
    const blocks = nested.filter((node) => !isOwnNote(node));
    const notes = nested
      .filter(isOwnNote)
      .map((note) => call('footnote', {}, typstInline(noteContent(note), targets)));
    const content = [
      typstInline(item.children, targets),
      ...notes,
      ...(index === all.length - 1 ? footnotes : []),
      ...(blocks.length === 0 ? [] : [typstBlocks(blocks, targets)]),
    ];
    return passage(idOf(item), joined(content));
  });
}

function idOf({ properties }: Element): string | null {
  return typeof properties['id'] === 'string' ? properties['id'] : null;
}

/** A part that turns the sheet when it holds a table. */
function container(block: Element, targets: Targets): string {
  const content = typstBlocks(block.children, targets);
  return block.properties['dataChapitre'] === undefined ? content : call('turned', {}, content);
}

/** The governance, row by row: each list a row of boxes, each paragraph the link between two rows. */
function governance(figure: Element, targets: Targets): string {
  const caption = select('figcaption', figure);
  const rows = figure.children.flatMap((node): readonly string[] => {
    if (node.type !== 'element' || node === caption) return [];
    return [
      node.tagName === 'ul'
        ? boxes(node, targets)
        : call('between', {}, call('par', {}, typstInline(node.children, targets))),
    ];
  });
  return call('governance', {}, typstInline(caption?.children ?? [], targets), ...rows);
}

function boxes(list: Element, targets: Targets): string {
  const all = selectAll(':scope > li', list).map((item) => {
    const inner = item.children.find(
      (node): node is Element => node.type === 'element' && node.tagName === 'ul',
    );
    return joined([
      call('par', {}, typstInline(item.children, targets)),
      ...(inner === undefined ? [] : [boxes(inner, targets)]),
    ]);
  });
  return call('boxes', {}, ...all);
}
