import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { attribute } from '../../src/built/link-defects.ts';
import { selectAll } from '../../src/select.ts';
import { pages } from './pages.ts';
import { visitSite } from './visit-site.ts';

const { open } = visitSite(siteFolders.published);

test('the page of all verdicts opens with the differences, and half of no line is blank on a desk', async () => {
  const page = pages.find(({ address }) => address === '/verification/');
  if (page === undefined) throw new Error('No page of verdicts.');
  const headings = selectAll('main h2', page.tree).map((heading) => attribute(heading, 'id'));
  expect(headings[0]).toBe('differe');
  const tab = await open('/verification/');
  await tab.setViewportSize({ width: 1280, height: 900 });
  const pairs = await tab.locator('.says dl').evaluateAll((lists) =>
    lists.map((list) =>
      [...list.children].map((half) => {
        const { left, top } = half.getBoundingClientRect();
        return { left, top, says: half.querySelector('dt')?.textContent ?? '' };
      }),
    ),
  );
  const row = selectAll('tbody tr', page.tree)[2];
  const count = row === undefined ? '' : toString(selectAll('td', row).at(-1) ?? row);
  expect(String(pairs.length)).toBe(count);
  for (const [text, table] of pairs) {
    expect([text?.says, table?.says]).toEqual(['Le texte dit', 'Le tableau dit']);
    expect(text?.top).toBe(table?.top);
    expect(table?.left).toBeGreaterThan(600);
  }
});
