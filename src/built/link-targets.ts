import type { Element, Root } from 'hast';
import { eachElement } from '../typography/each-element.ts';
import { attribute } from './attribute.ts';

/** Something a page points to, as written. */
export interface LinkTarget {
  readonly element: Element;
  readonly value: string;
}

const PROPERTIES = ['href', 'src', 'srcSet', 'poster', 'action', 'data', 'cite'];

/** Every address that the elements of a page carry, links and resources alike, in order. */
export function linkTargets(tree: Root): readonly LinkTarget[] {
  const targets: LinkTarget[] = [];
  eachElement(tree, (element) => {
    for (const property of PROPERTIES) {
      const value = attribute(element, property);
      if (value === null) continue;
      const values =
        property === 'srcSet' ? value.split(',').map((part) => part.trim().split(/\s/u)[0] ?? '') : [value];
      targets.push(...values.map((one) => ({ element, value: one })));
    }
  });
  return targets;
}

/** Whether an address names a scheme or another host: `https:`, `mailto:`, `//host`. */
export function isElsewhere(value: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(value);
}
