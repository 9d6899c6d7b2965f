import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { fingerprint } from '../../register/fingerprint.ts';
import { readRegister } from '../../register/register.ts';
import { officialBlocks } from '../blocks.ts';
import { element } from '../element.ts';
import { type ChapterContext, composeChapter, insertAsides, markLocalFindings } from './compose-chapter.ts';

describe('compose chapter', () => {
  const register = readRegister(
    [
      ['les-qpv', 'Les QPV de la MEL'],
      ['lutter', 'Lutter ensemble'],
      ['un-titre', 'Un titre'],
    ]
      .map(([ancre, debut = '']) =>
        JSON.stringify({ page: '/p/', ancre, empreinte: fingerprint(debut), debut }),
      )
      .concat(JSON.stringify({ page: '/p/', ancre: 'ancien', vers: 'lutter' }))
      .join('\n'),
  );

  const context: ChapterContext = {
    page: '/p/',
    register,
    findTerms: (text) =>
      [...text.matchAll(/QPV/gu)].map((match) => ({ id: 'qpv', start: match.index, end: match.index + 3 })),
    explain: () => ({ heading: 'Quartier prioritaire', sentence: 'Une phrase.', href: '/glossaire/#qpv' }),
    asides: new Map([
      ['lutter', element('aside', { className: ['aside'], dataApparatus: '' }, ['Voir l’annexe'])],
    ]),
    claims: new Map([
      ['a', { quotation: 'de la MEL', words: 'concorde', href: '/v/', verdict: 'concorde', isNumber: false }],
    ]),
  };

  const source =
    '<div data-officiel><h2>Un titre</h2><p>Les <strong>QPV</strong> <span data-claim="a">de la MEL</span></p><p><em>Au Nouveau Mons, les QPV.</em></p>' +
    '<aside class="aside" data-apparatus>Note</aside><ul><li><p>Lutter ensemble</p><ul><li>Un QPV</li></ul></li></ul></div>';

  test('the official words come out as they went in', () => {
    const words = (html: string): readonly string[] =>
      officialBlocks(fromHtml(html, { fragment: true })).map(({ text }) => text);
    expect(words(composeChapter(source, context).html)).toEqual(words(source));
    expect(words(source)).toEqual([
      'Un titre',
      'Les QPV de la MEL',
      'Au Nouveau Mons, les QPV.',
      'Lutter ensemble',
      'Un QPV',
    ]);
  });

  test('a checked figure leaves its words as they are and a mark beside the passage', () => {
    const { html } = composeChapter(source, context);
    expect(html).not.toContain('data-claim');
    expect(html).toMatch(
      /<div class="passage"><p id="les-qpv">.*?<\/p><div><div class="aside" data-apparatus=""><button class="v"/u,
    );
  });

  test('only the first use of a term becomes a button', () => {
    expect(composeChapter(source, context).html.match(/popovertarget="_1"/gu)).toHaveLength(1);
  });

  test('a passage that is not in the register gets no anchor and no permalink', () => {
    const { html } = composeChapter(source, context);
    expect(html).toContain('id="les-qpv"');
    expect(html.match(/class="p"/gu)).toHaveLength(3);
  });

  test('an old anchor still lands on the passage that took over', () => {
    expect(composeChapter(source, context).html).toContain(
      '<li id="lutter"><span id="ancien" data-apparatus="">',
    );
  });

  test('a paragraph and its note are paired, the note of an item stays inside it', () => {
    const { html } = composeChapter(source, context);
    expect(html).toMatch(/<div class="passage"><p class="local">.*?<\/p><div><aside/u);
    expect(html).toMatch(/Un QPV<\/li><\/ul><div class="m" data-apparatus=""><aside class="aside"/u);
  });

  test('the contents list the headings that have an anchor', () => {
    expect(composeChapter(source, context).contents).toEqual([
      { id: 'un-titre', words: 'Un titre', level: 2, children: [] },
    ]);
  });
});

describe('insert asides', () => {
  test('a note goes inside an item and after a paragraph', () => {
    const root = fromHtml('<p id="a">A</p><p>B</p><ul><li id="c">C</li></ul>', { fragment: true });
    const note = (words: string) => element('aside', {}, [words]);
    insertAsides(
      root,
      new Map([
        ['a', note('1')],
        ['c', note('2')],
      ]),
    );
    expect(toHtml(root)).toBe(
      '<p id="a">A</p><aside>1</aside><p>B</p><ul><li id="c">C<aside>2</aside></li></ul>',
    );
  });
});

describe('mark local findings', () => {
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
});
