import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { select, selectAll } from '../../src/select.ts';
import { pages } from './pages.ts';

/** What moves, plays, reloads, or takes a key by itself. */
const BY_ITSELF =
  'meta[http-equiv="refresh"], audio, video, marquee, blink, [autoplay], [accesskey], [autofocus]';

test.each(pages)('nothing on $address moves, plays, reloads or takes a key by itself', ({ tree }) => {
  expect(select(BY_ITSELF, tree)).toBeUndefined();
  const css = selectAll('style', tree)
    .map((style) => toString(style))
    .join('');
  expect(css).not.toMatch(/animation|transition|@keyframes|scroll-behavior/u);
});

// A frame stands in somebody else's page: there a link would put the site in the place of the drawing.
test.each(pages.filter(({ address }) => !/^\/graphiques\/./u.test(address)))(
  'no link of $address opens another window',
  ({ tree }) => {
    expect(selectAll('[target]', tree)).toEqual([]);
  },
);
