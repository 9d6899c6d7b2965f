import type { Element } from 'hast';

/** The text of an attribute of an element by its property name, or null when it is absent; a list is joined by spaces. */
export function attribute(element: Element, property: string): string | null {
  const value = element.properties[property];
  if (value === undefined || value === null || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}
