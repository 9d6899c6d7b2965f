import type { Element, Properties } from 'hast';
import { describe, expect, test } from 'vitest';
import { setAttributes } from './set-attributes.ts';

function set(tagName: string, properties: Properties): Properties {
  const element: Element = { type: 'element', tagName, properties, children: [] };
  setAttributes(element, (text) => text.toUpperCase());
  return element.properties;
}

describe('setAttributes', () => {
  test('sets the attributes that hold prose', () => {
    expect(set('img', { alt: 'un', title: 'deux', src: 'trois' })).toEqual({
      alt: 'UN',
      title: 'DEUX',
      src: 'trois',
    });
    expect(set('nav', { ariaLabel: 'un', id: 'deux' })).toEqual({ ariaLabel: 'UN', id: 'deux' });
  });

  test('leaves a missing or empty attribute as it is', () => {
    expect(set('img', { alt: '' })).toEqual({ alt: '' });
  });

  test('sets a description, and no other meta', () => {
    expect(set('meta', { name: 'description', content: 'un' }).content).toBe('UN');
    expect(set('meta', { property: 'og:title', content: 'un' }).content).toBe('UN');
    expect(set('meta', { name: 'viewport', content: 'un' }).content).toBe('un');
    expect(
      set('meta', { httpEquiv: ['content-security-policy'], content: "default-src 'none'" }).content,
    ).toBe("default-src 'none'");
  });
});
