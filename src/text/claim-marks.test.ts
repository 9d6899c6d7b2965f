import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { officialBlocks } from './blocks.ts';
import { type ClaimMark, insertClaimMarks, markSummary } from './claim-marks.ts';
import { takeClaims } from './take-claims.ts';

const mark = (quotation: string, kind: ClaimMark['kind'], isNumber = true): ClaimMark => ({
  quotation,
  words: kind,
  href: `/verification/p/#${quotation}`,
  kind,
  isNumber,
});
const marks = new Map([
  ['a', mark('46', 'checked')],
  ['b', mark('13', 'unchecked')],
  ['c', mark('7', 'difference')],
]);

function compose(html: string): string {
  const root = fromHtml(html, { fragment: true });
  insertClaimMarks(root, takeClaims(root), marks);
  return toHtml(root);
}

test('one mark stands beside a paragraph and opens its figures, differences first', () => {
  const html = compose(
    '<p>De <span data-claim="a">46</span> à <span data-claim="b">13</span>, <span data-claim="c">7</span>.</p><p>Suite.</p>',
  );
  expect(html).toBe(
    '<p>De 46 à 13, 7.</p><div class="aside" data-apparatus="">' +
      '<button class="v" popovertarget="_v1">2\u{A0}chiffres vérifiés sur 3, <b>1\u{A0}diffère</b></button>' +
      '<ul id="_v1" popover="" class="v"><li><a href="/verification/p/#7">« 7 »</a> <b>difference</b></li>' +
      '<li><a href="/verification/p/#46">« 46 »</a> checked</li><li><a href="/verification/p/#13">« 13 »</a> unchecked</li>' +
      '<li><a href="/verification/#methode">Comment nous vérifions</a></li></ul>' +
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

test('without the apparatus the wording is what it was', () => {
  const source =
    '<div data-officiel><p>De <span data-claim="a">46</span> à 13.</p><ul><li><span data-claim="c">7</span></li></ul></div>';
  const words = (html: string) => officialBlocks(fromHtml(html, { fragment: true })).map(({ text }) => text);
  expect(words(compose(source))).toEqual(['De 46 à 13.', '7']);
});

test('a claim that nothing declares stops the build', () => {
  expect(() => compose('<p><span data-claim="x">9</span></p>')).toThrow('No verification "x"');
});

test.each([
  [['checked'], ['1\u{A0}chiffre vérifié', null]],
  [
    ['checked', 'checked', 'difference'],
    ['3\u{A0}chiffres vérifiés', '1\u{A0}diffère'],
  ],
  [
    ['difference', 'difference', 'unchecked'],
    ['2\u{A0}chiffres vérifiés sur 3', '2\u{A0}diffèrent'],
  ],
  [['unchecked'], ['1\u{A0}chiffre non vérifiable ici', null]],
  [
    ['unchecked', 'unchecked'],
    ['2\u{A0}chiffres non vérifiables ici', null],
  ],
] as const)('%s reads %s', (kinds, words) => {
  expect(markSummary(kinds.map((kind) => ({ kind, isNumber: true })))).toEqual(words);
});

test('where some claim quotes no number, the word is affirmation', () => {
  const of = (...kinds: readonly ClaimMark['kind'][]) =>
    markSummary(kinds.map((kind, index) => ({ kind, isNumber: index > 0 })))[0];
  expect(of('checked', 'checked')).toBe('2\u{A0}affirmations vérifiées');
  expect(of('checked')).toBe('1\u{A0}affirmation vérifiée');
  expect(of('unchecked', 'checked')).toBe('1\u{A0}affirmation vérifiée sur 2');
  expect(of('unchecked')).toBe('1\u{A0}affirmation non vérifiable ici');
});
