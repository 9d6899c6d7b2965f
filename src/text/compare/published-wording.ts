import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isApparatus, isBlock, officialBlocks, ownWords } from '../blocks.ts';
import type { EmphasisedRun } from '../transcription/transcription-marks.ts';

/** One passage of the official text as a page publishes it. */
export interface PublishedBlock {
  readonly text: string;
  /** Address of the page from the root of the site, with both slashes. */
  readonly page: string;
  /** The permanent anchor of the passage; null where it has none. */
  readonly anchor: string | null;
  readonly cell: boolean;
  readonly emphasis: readonly EmphasisedRun[];
}

/**
 * The official passages of the pages at the given addresses, in order.
 * Where a page holds an element with `data-insere="<address>"`, the official text of that page stands in its place.
 */
export function publishedWording(
  addresses: readonly string[],
  pages: ReadonlyMap<string, Root>,
): readonly PublishedBlock[] {
  return addresses.flatMap((address) => {
    const page = pages.get(address);
    if (page === undefined) throw new Error(`No page "${address}" among the built pages.`);
    const pageOf = new Map<Element, string>();
    const whole: Root = { type: 'root', children: graft(page.children, address, pages, pageOf) };
    return officialBlocks(whole).map(({ element, text }) => ({
      text,
      page: pageOf.get(element) ?? address,
      anchor: anchorOf(element),
      cell: element.tagName === 'td' || element.tagName === 'th',
      emphasis: runsOf(element, element),
    }));
  });
}

function graft(
  nodes: readonly RootContent[],
  address: string,
  pages: ReadonlyMap<string, Root>,
  pageOf: Map<Element, string>,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'doctype') return [];
    if (node.type !== 'element') return [node];
    const inserted = node.properties['dataInsere'];
    const page = typeof inserted === 'string' ? pages.get(inserted) : undefined;
    if (typeof inserted === 'string' && page !== undefined) {
      const children = graft(officialElements(page.children), inserted, pages, pageOf);
      return [{ type: 'element', tagName: 'div', properties: {}, children }];
    }
    const copy = { ...node, children: graft(node.children, address, pages, pageOf) };
    pageOf.set(copy, address);
    return [copy];
  });
}

function officialElements(nodes: readonly RootContent[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.properties['dataOfficiel'] === undefined ? officialElements(node.children) : [node];
  });
}

function anchorOf({ properties }: Element): string | null {
  return typeof properties['id'] === 'string' ? properties['id'] : null;
}

function runsOf(node: Element, parent: Element): readonly EmphasisedRun[] {
  return node.children.flatMap((child): readonly EmphasisedRun[] => {
    if (child.type !== 'element' || isApparatus(child)) return [];
    const nested: boolean = isBlock(child, parent);
    if (nested) return [];
    if (child.tagName === 'strong' || child.tagName === 'em')
      return [{ form: child.tagName, text: ownWords(child) }];
    return runsOf(child, child);
  });
}
