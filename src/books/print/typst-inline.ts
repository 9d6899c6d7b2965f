import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { isApparatus } from '../../text/blocks.ts';

/** What the words of a passage may lead to. */
export interface Targets {
  /** The anchors that the book holds as labels. */
  readonly labels: ReadonlySet<string>;
}

/** The words of a passage as content of Typst, up to the blocks nested in it. Throws on an element that it does not know. */
export function typstInline(nodes: readonly ElementContent[], targets: Targets): string {
  return joined(nodes.flatMap((node) => inlineNode(node, targets)));
}

function inlineNode(node: ElementContent, targets: Targets): readonly string[] {
  if (node.type === 'text')
    return node.value === '' ? [] : [typstString(node.value.replace(/[\n\r\t ]+/gu, ' '))];
  if (node.type !== 'element' || isNested(node.tagName)) return [];
  const inner = typstInline(node.children, targets);
  switch (node.tagName) {
    case 'strong':
    case 'b':
      return [call('strong', {}, inner)];
    case 'em':
    case 'i':
      return [call('emph', {}, inner)];
    case 'sup':
      // A printer's editor puts between brackets what is not the author's.
      if (isApparatus(node)) return [call('ours', {}, typstString(`\u00A0[${toString(node).trim()}]`))];
      return [call('super', { size: '0.75em' }, inner)];
    case 'br':
      return ['linebreak()'];
    case 'a':
      return [link(String(node.properties['href'] ?? ''), inner, targets)];
    case 'span':
    case 'p':
      return [inner];
    default:
      throw new Error(`No way to print <${node.tagName}>.`);
  }
}

/** True for what starts a block of its own inside an item or a cell. */
export function isNested(tagName: string): boolean {
  return ['ul', 'ol', 'table', 'div', 'figure', 'details'].includes(tagName);
}

/** A reader on paper follows no link out of the document: only those inside it stay. */
function link(href: string, inner: string, { labels }: Targets): string {
  const id = href.startsWith('#') ? href.slice(1) : '';
  return labels.has(id) ? call('link', {}, `label(${typstString(id)})`, inner) : inner;
}

/** A text as a string of Typst: nothing in it can end the string or become markup. */
export function typstString(text: string): string {
  const escaped = text
    .replace(/\\/gu, '\\\\')
    .replace(/"/gu, '\\"')
    .replace(/[\n\r\t]/gu, ' ');
  return `"${escaped}"`;
}

/** Several expressions of Typst joined into one content. */
export function joined(expressions: readonly string[]): string {
  const [first = '[]', ...others] = expressions;
  return others.length === 0 ? first : `{${expressions.join('; ')}}`;
}

/** A call of a function of Typst; named arguments first. */
export function call(
  name: string,
  named: Readonly<Record<string, string>>,
  ...content: readonly string[]
): string {
  const options = Object.entries(named).map(([key, value]) => `${key}: ${value}`);
  return `${name}(${[...options, ...content].join(', ')})`;
}

/** A content that links can lead to. */
export function labelled(content: string, id: string | null): string {
  return id === null ? content : `[#${content}#label(${typstString(id)})]`;
}
