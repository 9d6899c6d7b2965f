import { compile } from 'css-select';
import type { Element, Root } from 'hast';
import { find, html, svg } from 'property-information';

/** An element as a selector sees it: its kind, its attributes as they are written, its neighbours. */
interface SelectableNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: SelectableNode | null;
  readonly siblings: readonly SelectableNode[];
  readonly children: SelectableNode[];
}

/** The elements of a page by what a selector asks of them first: `p` for a kind, `.note` for a class, `*` for all of them. */
export type SelectableTree = ReadonlyMap<string, readonly SelectableNode[]>;

/** True for an element that a selector matches. */
export type Matcher = (node: SelectableNode) => boolean;

/** Reads a page once, so that any number of selectors can be tried on it. */
export function selectableTree(root: Root): SelectableTree {
  const index = new Map<string, SelectableNode[]>([['*', []]]);
  const file = (key: string, node: SelectableNode): void => {
    const nodes = index.get(key);
    if (nodes === undefined) index.set(key, [node]);
    else nodes.push(node);
  };
  const add = (
    element: Element,
    parent: SelectableNode | null,
    siblings: SelectableNode[],
    inSvg: boolean,
  ): void => {
    const isSvg = inSvg || element.tagName === 'svg';
    const attributes = attributesOf(element, isSvg);
    const node = { name: element.tagName, attributes, parent, siblings, children: [] };
    siblings.push(node);
    file('*', node);
    file(node.name, node);
    for (const name of (attributes.get('class') ?? '').split(/\s+/u)) if (name !== '') file(`.${name}`, node);
    for (const child of element.children)
      if (child.type === 'element') add(child, node, node.children, isSvg);
  };
  const top: SelectableNode[] = [];
  for (const child of root.children) if (child.type === 'element') add(child, null, top, false);
  return index;
}

/** Turns a selector into a function once for all pages; throws on one that css-select does not understand. */
export function compileSelector(selector: string): Matcher {
  return compile<SelectableNode, SelectableNode>(selector, { adapter, relativeSelector: false });
}

const adapter = {
  isTag: (node: SelectableNode): node is SelectableNode => node.name !== '',
  getAttributeValue: (node: SelectableNode, name: string) => node.attributes.get(name),
  getChildren: (node: SelectableNode) => node.children,
  getName: (node: SelectableNode) => node.name,
  getParent: (node: SelectableNode) => node.parent,
  getSiblings: (node: SelectableNode) => [...node.siblings],
  getText: () => '',
  hasAttrib: (node: SelectableNode, name: string) => node.attributes.has(name),
  removeSubsets: (nodes: SelectableNode[]) => nodes,
};

function attributesOf({ properties }: Element, inSvg: boolean): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [property, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    const written = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
    attributes.set(attributeName(property, inSvg), written);
  }
  return attributes;
}

const attributeNames = { html: new Map<string, string>(), svg: new Map<string, string>() };

function attributeName(property: string, inSvg: boolean): string {
  const known = inSvg ? attributeNames.svg : attributeNames.html;
  const name = known.get(property) ?? find(inSvg ? svg : html, property).attribute;
  known.set(property, name);
  return name;
}
