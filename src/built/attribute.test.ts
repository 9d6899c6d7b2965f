import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { attribute } from './attribute.ts';

const element: Element = {
  type: 'element',
  tagName: 'p',
  properties: { className: ['a', 'b'], hidden: true, id: 'x' },
  children: [],
};

test.each([
  ['className', 'a b'],
  ['hidden', 'true'],
  ['id', 'x'],

  ['lang', null],
])('the attribute %s is %o', (property, expected) => {
  expect(attribute(element, property)).toBe(expected);
});
