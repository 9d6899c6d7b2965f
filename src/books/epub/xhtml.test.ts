import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { xhtml, xhtmlFile, xmlText } from './xhtml.ts';

const nodes = (html: string) => fromHtml(html, { fragment: true }).children as Element[];

test('every element is closed, every value quoted, no character has a name', () => {
  expect(xhtml(nodes('<p class=a>1&nbsp;&lt;<br><span></span>'))).toBe(
    '<p class="a">1\u00A0&#x3C;<br /><span></span></p>',
  );
});

test('a file says its language and its title', () => {
  const file = xhtmlFile('Un & deux', 'bodymatter', nodes('<p>x'));
  expect(file).toContain('lang="fr" xml:lang="fr"');
  expect(file).toContain('<title>Un &amp; deux</title>');
});

test('a text in XML ends no attribute', () => {
  expect(xmlText('"<&')).toBe('&quot;&lt;&amp;');
});
