import { expect, test } from 'vitest';
import { pages } from './pages.ts';

/** A word or the end of a sentence that a link follows without a space; the sign ¶ of a permalink and a number of a note stand so on purpose. */
const STUCK = /[\p{L}\p{N}.,;:!?»…]<a (?![^>]*data-apparatus)[^>]*>(?!<sup|¶|\d)[^<]{0,20}/u;

test('what is stuck to a link is seen, what a link may follow is not', () => {
  expect('Il est dit.<a href=x>Suite</a>').toMatch(STUCK);
  expect('l’<a href=x>Insee</a>, (<a href=y>voir</a>) <a class=p href=#z data-apparatus>¶</a>').not.toMatch(
    STUCK,
  );
});

test('no link is stuck to the word before it', () => {
  const stuck = pages.flatMap(({ address, html }) => {
    const found = STUCK.exec(html);
    return found === null ? [] : [`${address}: ${found[0]}`];
  });
  expect(stuck).toEqual([]);
});
