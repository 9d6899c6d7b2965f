import type { Element, Root, Text } from 'hast';
import { eachElement, SKIP } from './typography/each-element.ts';
import { setNumbers } from './typography/set-numbers.ts';
import { setApostrophes, setPunctuation, setQuotationMarks } from './typography/set-punctuation.ts';
import { protectAddresses, setReferences } from './typography/set-references.ts';
import { isUntouched, textFlows, writeBack } from './typography/text-flows.ts';

const RULES = [setApostrophes, setQuotationMarks, setPunctuation, setNumbers, setReferences] as const;

/**
 * Sets a French text as a printer would; it changes spaces, apostrophes and quotation marks only, and twice is once.
 * Addresses of the web and of the post are left alone.
 */
export function typeset(text: string): string {
  const set = known.get(text) ?? setText(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, set);
  return set;
}

/** The texts already set: many are the same on hundreds of pages, and all are forgotten when there are too many to keep. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function setText(text: string): string {
  return protectAddresses(text, (open) => RULES.reduce((set, rule) => rule(set), open));
}

/**
 * Sets all French text below a node, in place, across inline elements: texts, prose attributes, descriptions.
 * Code, scripts, styles and what carries `data-no-typo` are left alone.
 */
export function typesetTree(root: Root | Element): void {
  for (const flow of textFlows(root)) {
    const parts = flow.map((part) => (typeof part === 'string' ? part : part.value));
    const written = writeBack(parts, typeset(parts.join('')));
    flow.forEach((part, index) => writeText(part, written[index] ?? ''));
  }
  eachElement(root, (element) => {
    if (isUntouched(element)) return SKIP;
    setAttributes(element, typeset);
    return undefined;
  });
}

function writeText(part: Text | string, value: string): void {
  if (typeof part !== 'string') part.value = value;
}

/** Attributes that hold prose. */
const PROSE = ['title', 'alt', 'ariaLabel', 'ariaDescription', 'placeholder'] as const;

/** Values of name or property for which the content of a meta element is prose. */
const META: ReadonlySet<string> = new Set([
  'description',
  'author',
  'application-name',
  'twitter:title',
  'twitter:description',
  'twitter:image:alt',
  'og:title',
  'og:description',
  'og:site_name',
  'og:image:alt',
]);

/** Applies a rule, in place, to the attributes of an element that hold prose. */
export function setAttributes(element: Element, rule: (text: string) => string): void {
  const { properties } = element;
  for (const name of PROSE) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = rule(value);
  }
  if (element.tagName !== 'meta') return;
  const key = properties['name'] ?? properties['property'];
  const content = properties['content'];
  if (typeof key === 'string' && META.has(key) && typeof content === 'string')
    properties['content'] = rule(content);
}
