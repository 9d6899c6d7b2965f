import { expect, test } from 'vitest';
import { attributeText, isTag, nodesOf, wordsOf } from './mdx-tree.ts';

const tag = {
  type: 'mdxJsxTextElement',
  name: 'Claim',
  attributes: [
    { type: 'mdxJsxAttribute', name: 'id', value: 'a' },
    { type: 'mdxJsxAttribute', name: 'n', value: { value: '1' } },
  ],
  children: [{ type: 'text', value: 'neuf' }],
};
const tree = { type: 'paragraph', children: [{ type: 'text', value: 'Il y en a ' }, tag, { type: 'break' }] };

test('nodes come in the order of the text, and their words together', () => {
  expect([...nodesOf(tree)].map(({ type }) => type)).toEqual([
    'paragraph',
    'text',
    'mdxJsxTextElement',
    'text',
    'break',
  ]);
  expect(wordsOf(tree)).toBe('Il y en a neuf ');
});

test('an attribute is its text; a program or none is null', () => {
  expect(['id', 'n', 'x'].map((name) => attributeText(tag, name))).toEqual(['a', null, null]);
  expect([isTag(tag), isTag(tree)]).toEqual([true, false]);
});
