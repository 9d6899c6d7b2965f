import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { addAliases } from './add-aliases.ts';

test('a chain of replacements ends on the passage that is there', () => {
  const root = fromHtml('<p id="c">Mots</p>', { fragment: true });
  addAliases(
    root,
    new Map([
      ['a', 'b'],
      ['b', 'c'],
    ]),
  );
  expect(toHtml(root)).toBe(
    '<p id="c"><span id="a" data-apparatus=""></span><span id="b" data-apparatus=""></span>Mots</p>',
  );
});

test('replacements that turn in a circle do not hang', () => {
  const root = fromHtml('<p id="c">Mots</p>', { fragment: true });
  addAliases(
    root,
    new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]),
  );
  expect(toHtml(root)).toBe('<p id="c">Mots</p>');
});

test('the target of a row stands in its first cell, where a page may hold it', () => {
  const root = fromHtml('<table><tbody><tr id="b"><th>Mots</th></tr></tbody></table>', { fragment: true });
  addAliases(root, new Map([['a', 'b']]));
  expect(toHtml(root)).toContain('<tr id="b"><th><span id="a" data-apparatus=""></span>Mots</th></tr>');
});

test('a target that is already there is not put twice', () => {
  const root = fromHtml('<p id="b">Mots</p>', { fragment: true });
  addAliases(root, new Map([['a', 'b']]));
  addAliases(root, new Map([['a', 'b']]));
  expect(toHtml(root)).toBe('<p id="b"><span id="a" data-apparatus=""></span>Mots</p>');
});
