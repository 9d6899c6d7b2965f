import type { Element } from 'hast';

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
