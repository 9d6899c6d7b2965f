import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { markLocalFindings } from './mark-local-findings.ts';

const marked = (html: string): string => {
  const root = fromHtml(html, { fragment: true });
  markLocalFindings(root);
  return toHtml(root);
};

test('a paragraph wholly in italics is a local finding', () => {
  expect(marked('<p><em>Au Nouveau Mons.</em></p>')).toBe(
    '<p class="local"><span data-apparatus="">Constat sur le Nouveau Mons</span><em>Au Nouveau Mons.</em></p>',
  );
});

test('italics inside a sentence are not', () => {
  const html = '<p>L’étude <em>Les évolutions</em> montre</p>';
  expect(marked(html)).toBe(html);
});
