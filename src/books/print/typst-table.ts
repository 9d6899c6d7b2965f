import type { Element, ElementContent } from 'hast';
import { isApparatus } from '../../text/blocks.ts';
import { call, isNested, joined, labelled, type Targets, typstInline } from './typst-inline.ts';

/** Prints the blocks inside a cell. */
type PrintBlocks = (nodes: readonly ElementContent[], targets: Targets) => string;

/** A head that is repeated is no part of the document on the second sheet: no link can start there. */
const NO_LINK: Targets = { labels: new Set() };

/** A table as a call of the function of the template that its kind names; its heads repeat on each page. */
export function typstTable(table: Element, targets: Targets, blocks: PrintBlocks): string {
  const parts = elementsOf(table).filter(({ tagName }) => tagName === 'thead' || tagName === 'tbody');
  const [heads = [], rows = []] = ['thead', 'tbody'].map((name) =>
    parts.filter(({ tagName }) => tagName === name).flatMap(elementsOf),
  );
  const columns = Math.max(...rows.map((row) => elementsOf(row).length));
  const header = call('table.header', {}, ...heads.flatMap((row) => cells(row, NO_LINK, blocks)));
  const body = rows.flatMap((row) => cells(row, targets, blocks));
  const named = heads
    .slice(0, 1)
    .flatMap(elementsOf)
    .filter((cell) => cell.properties['rowSpan'] !== undefined && cell.properties['colSpan'] === undefined);
  const kind = isAnnex(table) ? {} : { named: String(named.length) };
  return call(isAnnex(table) ? 'actions' : 'plate', { columns: String(columns), ...kind }, header, ...body);
}

function isAnnex({ properties }: Element): boolean {
  return [properties['className']].flat().includes('annex');
}

function cells(row: Element, targets: Targets, blocks: PrintBlocks): readonly string[] {
  const id = typeof row.properties['id'] === 'string' ? row.properties['id'] : null;
  return elementsOf(row).map((cell, index) => {
    const spans = ['colspan', 'rowspan'].flatMap((name) => {
      const value = cell.properties[name === 'colspan' ? 'colSpan' : 'rowSpan'];
      return value === undefined ? [] : [[name, String(value)] as const];
    });
    const content = cellContent(cell, targets, blocks);
    const words = cell.properties['scope'] === 'row' ? call('strong', {}, content) : content;
    return call(
      'table.cell',
      Object.fromEntries(spans),
      labelled(isApparatus(cell) ? call('ours', {}, words) : words, index === 0 ? id : null),
    );
  });
}

function cellContent(cell: Element, targets: Targets, blocks: PrintBlocks): string {
  const nested = cell.children.filter((node) => node.type === 'element' && isNested(node.tagName));
  const words = cell.children.filter((node) => !nested.includes(node) && !isBlank(node));
  return joined([
    ...(words.length === 0 ? [] : [typstInline(words, targets)]),
    ...(nested.length === 0 ? [] : [blocks(nested, targets)]),
  ]);
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function elementsOf({ children }: Element): readonly Element[] {
  return children.filter((child) => child.type === 'element');
}
