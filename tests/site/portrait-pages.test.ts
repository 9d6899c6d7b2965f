import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { selectAll } from '../../src/select.ts';
import { pages } from './pages.ts';

const neighbourhoods = pages.filter(({ address }) => /^\/quartiers\/[^/]+\/$/u.test(address));

test('there is a page for each of the 26 neighbourhoods', () => {
  expect(neighbourhoods).toHaveLength(26);
});

test.each(neighbourhoods)(
  '$address opens with its portrait, then the drawing, then the ledger',
  ({ tree }) => {
    const order = selectAll('h1, .portrait, .g-box, .ledger', tree).map(({ tagName, properties }) =>
      tagName === 'h1' ? 'h1' : String([properties['className']].flat().at(-1)),
    );
    expect(order.slice(0, 4)).toEqual(['h1', 'portrait', 'g-box', 'ledger']);
    expect(toString(selectAll('.portrait', tree)[0] ?? tree).split('. ').length).toBeGreaterThan(1);
  },
);
