import { compile } from 'css-select';
import type { Element, Root, RootContent } from 'hast';
import { find, html, svg } from 'property-information';
import { eachElement } from './typography/each-element.ts';

/** The elements at or below a node that a selector of CSS matches, in reading order; what stands around the node is not known. */
export function selectAll(selector: string, tree: Root | Element): Element[] {
  const matches = matcherOf(selector);
  placeElements(tree);
  const found: Element[] = [];
  eachElement(tree, (element) => {
    if (matches(element)) found.push(element);
  });
  return found;
}

/** The first of them; undefined without any. */
export function select(selector: string, tree: Root | Element): Element | undefined {
  return selectAll(selector, tree)[0];
}

const matchers = new Map<string, (element: Element) => boolean>();

function matcherOf(selector: string): (element: Element) => boolean {
  const matcher = matchers.get(selector) ?? compile<Element, Element>(selector, { adapter });
  matchers.set(selector, matcher);
  return matcher;
}

/** Where the elements of the tree that was last looked through stand. */
interface Place {
  readonly parent: Element | null;
  readonly siblings: Element[];
  readonly isSvg: boolean;
}

const places = new WeakMap<Element, Place>();

/** Notes where each element of a tree stands: nodes do not know it, and may have moved since the last time. */
function placeElements(tree: Root | Element): void {
  if (tree.type === 'element')
    places.set(tree, { parent: null, siblings: [tree], isSvg: tree.tagName === 'svg' });
  placeChildren(tree, tree.type === 'element' && tree.tagName === 'svg');
}

function placeChildren(tree: Root | Element, inSvg: boolean): void {
  const siblings = elementsOf(tree);
  for (const child of siblings) {
    const isSvg = inSvg || child.tagName === 'svg';
    places.set(child, { parent: tree.type === 'element' ? tree : null, siblings, isSvg });
    placeChildren(child, isSvg);
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
  getParent: (node: Element) => places.get(node)?.parent ?? null,
  getSiblings: (node: Element) => places.get(node)?.siblings ?? [node],
  getText: () => '',
  hasAttrib: (node: Element, name: string) => attributeOf(node, name) !== undefined,
  removeSubsets: (nodes: Element[]) => nodes,
};

/** An attribute as it is written; undefined where the element has none. */
function attributeOf(element: Element, name: string): string | undefined {
  const value = element.properties[propertyOf(name, places.get(element)?.isSvg === true)];
  if (value === undefined || value === null || value === false) return undefined;
  return value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
}

const properties = { html: new Map<string, string>(), svg: new Map<string, string>() };

function propertyOf(attribute: string, inSvg: boolean): string {
  const known = inSvg ? properties.svg : properties.html;
  const name = known.get(attribute) ?? find(inSvg ? svg : html, attribute).property;
  known.set(attribute, name);
  return name;
}
