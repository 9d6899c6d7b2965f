import { compile } from 'css-select';
import type { Element, Root, RootContent } from 'hast';
import { find, html, svg } from 'property-information';

/** The elements at or below a node that a selector of CSS matches, in reading order; what stands around the node is not known. */
export function selectAll(selector: string, tree: Root | Element): Element[] {
  const found: Element[] = [];
  search(selector, tree, (element) => {
    found.push(element);
    return false;
  });
  return found;
}

/** The first of them; undefined without any. */
export function select(selector: string, tree: Root | Element): Element | undefined {
  let first: Element | undefined;
  search(selector, tree, (element) => {
    first = element;
    return true;
  });
  return first;
}

/** Tells of each element that matches, until it is told that this is enough. */
function search(selector: string, tree: Root | Element, isEnough: (element: Element) => boolean): void {
  const matches = matcherOf(selector);
  const searchIn = (node: Root | Element): boolean =>
    (node.type === 'element' && matches(node) && isEnough(node)) || elementsOf(node).some(searchIn);
  unplaced = tree;
  searchIn(tree);
  unplaced = null;
}

const matchers = new Map<string, (element: Element) => boolean>();

function matcherOf(selector: string): (element: Element) => boolean {
  const matcher = matchers.get(selector) ?? compile<Element, Element>(selector, { adapter });
  matchers.set(selector, matcher);
  return matcher;
}

/** Where an element stood in the tree that was last searched. */
interface Place {
  readonly parent: Element | null;
  readonly siblings: Element[];
}

const places = new WeakMap<Element, Place>();
/** The tree that is searched, until a selector asks where something stands: most do not. */
let unplaced: Root | Element | null = null;

/** Nodes do not know where they stand, and may have moved since the last search. */
function placeOf(element: Element): Place {
  if (unplaced !== null) placeAll(unplaced);
  unplaced = null;
  return places.get(element) ?? { parent: null, siblings: [element] };
}

function placeAll(tree: Root | Element): void {
  if (tree.type === 'element') places.set(tree, { parent: null, siblings: [tree] });
  placeChildren(tree);
}

function placeChildren(tree: Root | Element): void {
  const siblings = elementsOf(tree);
  for (const child of siblings) {
    places.set(child, { parent: tree.type === 'element' ? tree : null, siblings });
    placeChildren(child);
  }
}

function elementsOf(node: Root | Element): Element[] {
  return (node.children as readonly RootContent[]).filter((child) => child.type === 'element');
}

const adapter = {
  isTag: (node: Element): node is Element => node.type === 'element',
  getAttributeValue: attributeOf,
  getChildren: elementsOf,
  getName: (node: Element) => node.tagName,
  getParent: (node: Element) => placeOf(node).parent,
  getSiblings: (node: Element) => placeOf(node).siblings,
  getText: () => '',
  hasAttrib: (node: Element, name: string) => attributeOf(node, name) !== undefined,
  removeSubsets: (nodes: Element[]) => nodes,
};

/** An attribute as it is written; undefined where the element has none. */
function attributeOf({ properties }: Element, name: string): string | undefined {
  const [inHtml, inSvg] = propertiesOf(name);
  const value = properties[inHtml] ?? properties[inSvg];
  if (value === undefined || value === null || value === false) return undefined;
  return value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
}

const properties = new Map<string, readonly [string, string]>();

/** The properties that stand for an attribute in HTML and in a drawing. */
function propertiesOf(attribute: string): readonly [string, string] {
  const known = properties.get(attribute);
  if (known !== undefined) return known;
  const both = [find(html, attribute).property, find(svg, attribute).property] as const;
  properties.set(attribute, both);
  return both;
}
