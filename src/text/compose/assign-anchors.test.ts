import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { fingerprint } from '../../register/fingerprint.ts';
import { readRegister } from '../../register/register.ts';
import { officialBlocks } from '../blocks.ts';
import { anchoredChapters, assignAnchors, withoutAnchor } from './assign-anchors.ts';

describe('assign anchors', () => {
  const line = (ancre: string, words: string): string =>
    JSON.stringify({ page: '/p/', ancre, empreinte: fingerprint(words), debut: words });
  const register = readRegister([line('a', 'Mots'), line('b', 'Mots'), line('c', 'Autres')].join('\n'));
  const anchored = (html: string, page: string): string => {
    const root = fromHtml(`<div data-officiel>${html}</div>`, { fragment: true });
    assignAnchors(root, page, register);
    return toHtml(root);
  };

  test('equal words take their anchors in the order of the register, wherever other passages move', () => {
    expect(anchored('<p>Autres</p><p>Mots</p><p>Mots</p>', '/p/')).toContain(
      '<p id="c">Autres</p><p id="a">Mots</p><p id="b">Mots</p>',
    );
  });

  test('an anchor belongs to its page, and an id given stays', () => {
    expect(anchored('<p>Mots</p>', '/q/')).toContain('<p>Mots</p>');
    expect(anchored('<p id="z">Mots</p>', '/p/')).toContain('<p id="z">');
  });

  test('passages without an anchor are listed; cells never need one', () => {
    const root = fromHtml('<div data-officiel><p>Neuf</p><table><tr><td>x</td></tr></table></div>', {
      fragment: true,
    });
    expect(withoutAnchor(root)).toEqual(['Neuf']);
  });

  test('a heading has the anchor of the register, never the id that Markdown made of its words', () => {
    expect(anchored('<h2 id="mots">Mots</h2>', '/p/')).toContain('<h2 id="a">');
    expect(anchored('<h2 id="neuf-1">Neuf</h2>', '/p/')).toContain('<h2>Neuf</h2>');
  });
});

describe('anchored chapters', () => {
  test('each chapter takes the anchors of its own page', () => {
    const entry = { page: '/b/', ancre: 'x', empreinte: fingerprint('Mots'), debut: 'Mots' };
    const html = ['a', 'b']
      .map((page) => `<div data-officiel data-page="/${page}/" title="${page}"><p>Mots</p></div>`)
      .join('\n');
    const chapters = anchoredChapters(html, readRegister(JSON.stringify(entry)));
    const ids = chapters.map(({ root }) =>
      officialBlocks(root).map(({ element }) => element.properties['id']),
    );
    expect(chapters.map(({ page, title }) => [page, title])).toEqual([
      ['/a/', 'a'],
      ['/b/', 'b'],
    ]);
    expect(ids).toEqual([[undefined], ['x']]);
  });
});
