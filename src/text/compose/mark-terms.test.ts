import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { select } from '../../select.ts';
import { allWords, ownWords } from '../blocks.ts';
import { insideTables, markTerms } from './mark-terms.ts';

describe('mark terms', () => {
  const TERMS = ['QPV', 'gestion urbaine et sociale de proximité'];
  const marked = (html: string) => {
    const root = fromHtml(`<div data-officiel>${html}</div>`, { fragment: true });
    const found = markTerms(
      root,
      (text) =>
        TERMS.flatMap((term, id) =>
          text.includes(term)
            ? [{ id: `t${id}`, start: text.indexOf(term), end: text.indexOf(term) + term.length }]
            : [],
        ),
      (id) => ({
        heading: id === 't0' ? 'quartier' : null,
        sentence: 'Une phrase.',
        href: `/glossaire/#${id}`,
      }),
    );
    return { html: toHtml(root), found, root };
  };

  test('the first use becomes the label of a button that opens its explanation, the next ones stay as they are', () => {
    const { html, found } = marked('<p>Un QPV</p><p>Deux QPV</p>');
    expect(html).toContain(
      '<p>Un <label><button popovertarget="_1"></button>QPV</label><span id="_1" popover=""',
    );
    expect(html).toContain('<p>Deux QPV</p>');
    expect([...found]).toEqual(['t0']);
  });

  test('headings and links are left alone', () => {
    expect(marked('<h2>QPV</h2><p><a href="#">QPV</a></p>').html).not.toContain('<button');
  });

  test('the words of a passage stay in one run, the button between two of them being empty', () => {
    const { html, root } = marked('<p>La gestion urbaine et sociale de proximité.</p>');
    expect(html).toContain(
      '<button popovertarget="_1"></button>gestion urbaine et sociale de proximité</label>',
    );
    const paragraph = root.children[0];
    if (paragraph?.type !== 'element' || paragraph.children[0] === undefined)
      throw new Error('No paragraph.');
    expect(ownWords(paragraph.children[0])).toBe('La gestion urbaine et sociale de proximité.');
    expect(allWords(root)).toContain('Glossaire');
  });
});

describe('inside tables', () => {
  test('a cell and what it holds stand in a table, a paragraph beside it does not', () => {
    const root = fromHtml('<p>x</p><table><tr><td><b>y</b></td></tr></table>', { fragment: true });
    const inside = insideTables(root);
    const isInside = (name: string): boolean => [...inside].some((element) => element === select(name, root));
    expect(['td', 'b', 'p'].map(isInside)).toEqual([true, true, false]);
  });
});
