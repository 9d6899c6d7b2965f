import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/list-files.ts';
import { siteFolders } from '../../scripts/site-folders.ts';
import { linkDefects, siteContents } from './link-defects.ts';
import { pages, type Page } from './pages.ts';

const contents = siteContents(listFiles(siteFolders.published), pages);

test.each(pages)('every link of $address is relative and leads somewhere', (page) => {
  expect(linkDefects(page, contents)).toEqual([]);
});

test.each([
  ['<a href="../errata/#mot">', []],
  ['<a href="/errata/">', ['« /errata/ »: not relative']],
  ['<a href="../errata">', ['« ../errata »: lacks its last slash']],
  ['<a href="../gone/">', ['« ../gone/ »: leads nowhere']],
  ['<a href="../errata/#lost">', ['« ../errata/#lost »: no such anchor']],
  ['<a href="#lost">', ['« #lost »: no such anchor']],
  ['<a href="../../errata/">', ['« ../../errata/ »: leaves the folder of the site']],
  ['<img src="../missing.svg">', ['« ../missing.svg »: leads nowhere']],
  ['<a href="https://example.org/">', []],
])('an invented page with %s', (html, expected) => {
  const errata = invented('errata/index.html', '<p id="mot">');
  const page = invented('glossaire/index.html', html);
  const invention = siteContents([errata.file, page.file], [errata, page]);
  expect(linkDefects(page, invention)).toEqual(expected);
});

function invented(file: string, html: string): Page {
  return { file, address: `/${file.replace('index.html', '')}`, html, tree: fromHtml(html) };
}
