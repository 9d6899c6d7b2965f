import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { attribute } from './attribute.ts';

/** Something a page points to, as written. */
export interface LinkTarget {
  readonly element: Element;
  readonly value: string;
}

const PROPERTIES = ['href', 'src', 'srcSet', 'poster', 'action', 'data', 'cite'];

/** Every address that the elements of a page carry, links and resources alike, in order. */
export function linkTargets(tree: Root): readonly LinkTarget[] {
  return selectAll('*', tree).flatMap((element) =>
    PROPERTIES.flatMap((property) => {
      const value = attribute(element, property);
      if (value === null) return [];
      const values =
        property === 'srcSet' ? value.split(',').map((part) => part.trim().split(/\s/u)[0] ?? '') : [value];
      return values.map((one) => ({ element, value: one }));
    }),
  );
}

/** Whether an address names a scheme or another host: `https:`, `mailto:`, `//host`. */
export function isElsewhere(value: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(value);
}
