import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { officialBlocks } from '../blocks.ts';
import { type ClaimMark, insertClaimMarks, markSummary, takeClaims } from './claim-marks.ts';

describe('claim marks', () => {
  const mark = (quotation: string, verdict: ClaimMark['verdict'], isNumber = true): ClaimMark => ({
    quotation,
    words: verdict,
    href: `/verification/p/#${quotation}`,
    verdict,
    isNumber,
  });
  const marks = new Map([
    ['a', mark('46', 'concorde')],
    ['b', mark('13', 'non_verifiable')],
    ['c', mark('7', 'differe')],
  ]);

  function compose(html: string): string {
    const root = fromHtml(html, { fragment: true });
    insertClaimMarks(root, takeClaims(root), marks);
    return toHtml(root);
  }

  test('one mark stands beside a paragraph and opens its figures, in the order of the text', () => {
    const html = compose(
      '<p>De <span data-claim="a">46</span> à <span data-claim="b">13</span>, <span data-claim="c">7</span>.</p><p>Suite.</p>',
    );
    expect(html).toBe(
      '<p>De 46 à 13, 7.</p><div class="aside" data-apparatus="">' +
        '<button class="v" popovertarget="_v1">3\u{A0}chiffres : 1\u{A0}concorde, 1\u{A0}diffère et 1\u{A0}ne se vérifie pas ici</button>' +
        '<ul id="_v1" popover="" class="v"><li><a href="/verification/p/#46">« 46 »</a> concorde</li>' +
        '<li><a href="/verification/p/#13">« 13 »</a> non_verifiable</li>' +
        '<li><a href="/verification/p/#7">« 7 »</a> <b>differe</b></li>' +
        '<li><a href="/verification/#methode">Comment nous comparons</a></li></ul>' +
        '</div><p>Suite.</p>',
    );
  });

  test('the mark of an item stands after its own words, before the list nested in it', () => {
    const html = compose(
      '<ul><li><span data-claim="a">46</span> :<ul><li><span data-claim="c">7</span></li></ul></li></ul>',
    );
    expect(html).toMatch(/^<ul><li>46 :<div class="aside".*<\/div><ul><li>7<div class="aside"/u);
    expect(html.match(/id="_v\d"/gu)).toEqual(['id="_v1"', 'id="_v2"']);
  });

  test('a passage of which nothing can be checked gets no mark, and is returned in its order', () => {
    const root = fromHtml(
      '<p><span data-claim="b">13</span></p><p><span data-claim="a">46</span></p><p><span data-claim="b">13</span></p>',
      { fragment: true },
    );
    const quiet = insertClaimMarks(root, takeClaims(root), marks);
    expect(quiet.map(({ quotation }) => quotation)).toEqual(['13', '13']);
    expect(toHtml(root)).toMatch(/^<p>13<\/p><p>46<\/p><div class="aside".*id="_v1".*<\/div><p>13<\/p>$/u);
  });

  test('without the apparatus the wording is what it was', () => {
    const source =
      '<div data-officiel><p>De <span data-claim="a">46</span> à 13.</p><ul><li><span data-claim="c">7</span></li></ul></div>';
    const words = (html: string) =>
      officialBlocks(fromHtml(html, { fragment: true })).map(({ text }) => text);
    expect(words(compose(source))).toEqual(['De 46 à 13.', '7']);
  });

  test('a claim that nothing declares stops the build', () => {
    expect(() => compose('<p><span data-claim="x">9</span></p>')).toThrow('No verification "x"');
  });

  test('the mark counts figures, or claims where some quotes no number', () => {
    const of = (isNumber: boolean, ...verdicts: readonly ClaimMark['verdict'][]) =>
      markSummary(verdicts.map((verdict, index) => ({ verdict, isNumber: isNumber || index > 0 })));
    expect(of(true, 'concorde', 'differe')).toBe('2\u{A0}chiffres : 1\u{A0}concorde et 1\u{A0}diffère');
    expect(of(false, 'non_verifiable', 'concorde')).toBe(
      '2\u{A0}affirmations : 1\u{A0}concorde et 1\u{A0}ne se vérifie pas ici',
    );
  });
});

describe('take claims', () => {
  function take(html: string) {
    const root = fromHtml(html, { fragment: true });
    const taken = takeClaims(root).map(({ passage, ids }) => [passage.tagName, ...ids]);
    return { html: toHtml(root), taken };
  }

  test('the wrappers go, the words, their spaces and their emphasis stay', () => {
    const { html, taken } = take(
      '<p>Soit <span data-claim="a">46 %</span> (<span data-claim="b"><em>deux</em> fois</span>), <strong><span data-claim="c">plus</span>.</strong></p>',
    );
    expect(html).toBe('<p>Soit 46 % (<em>deux</em> fois), <strong>plus.</strong></p>');
    expect(taken).toEqual([['p', 'a', 'b', 'c']]);
  });

  test('the texts on both sides of an edge become one', () => {
    const root = fromHtml('<p>le taux <span data-claim="a">de</span> pauvreté</p>', { fragment: true });
    const [taken] = takeClaims(root);
    expect(taken?.passage.children).toHaveLength(1);
  });

  test('an item answers for its own words, a nested item for its own', () => {
    expect(
      take(
        '<ul><li><p>Un <span data-claim="a">1</span></p><ul><li><span data-claim="b">2</span></li></ul></li></ul>',
      ).taken,
    ).toEqual([
      ['li', 'a'],
      ['li', 'b'],
    ]);
  });

  test('a text without claims is left as it is', () => {
    expect(take('<p>Sans <em>chiffre</em>.</p>')).toEqual({
      html: '<p>Sans <em>chiffre</em>.</p>',
      taken: [],
    });
  });
});
