import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { readChanges } from '../../src/changes/ledger-line.ts';
import { selectAll } from '../../src/select.ts';
import { pages } from './pages.ts';
import { readPublished } from './printed-table.ts';

const page = pages.find(({ address }) => address === '/changements/');
const anchors =
  page === undefined ? [] : selectAll('.changes > li', page.tree).map((item) => attribute(item, 'id'));
const lines = readChanges(readFileSync('content/changements.jsonl', 'utf8'));

/** Where the entries of the feed lead, read by a strict parser. */
function feedLinks(): readonly string[] {
  const parser = new SaxesParser({ xmlns: false });
  const links: string[] = [];
  let inEntry = false;
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'entry') inEntry = true;
    if (name === 'link' && inEntry) links.push(String(attributes['href']));
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(readPublished('changements/atom.xml')).close();
  return links;
}

test('each change after the first survey has an entry of its own, and the first survey is one', () => {
  const later = lines.filter(({ releve }) => releve > 1);
  expect(anchors).toHaveLength(later.length + 1);
  expect(anchors.at(-1)).toBe('r1-1');
});

test('the feed has the entries of the page, in its order', () => {
  expect(feedLinks().map((href) => href.split('#')[1])).toEqual(anchors);
});

test('the page names its feed, and the foot of the others leads to it', () => {
  const feeds = page === undefined ? [] : selectAll('head > link[type="application/atom+xml"]', page.tree);
  expect(feeds.map((link) => attribute(link, 'href'))).toEqual(['atom.xml']);
  const home = pages.find(({ address }) => address === '/');
  const links = home === undefined ? [] : selectAll('footer a', home.tree);
  expect(links.map((link) => attribute(link, 'href'))).toContain('changements/');
});
