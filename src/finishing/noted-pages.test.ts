import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/files/temporary-folder.ts';
import { fromHtml } from '../parse-html.ts';
import { observePage } from '../promises/observe-site.ts';
import { readDocuments } from '../search/index/read-documents.ts';
import { notePage, readNotedPages } from './noted-pages.ts';

const PAGE =
  '<title>Deux – Site</title><main data-officiel><h1 id="a">Les mots</h1><h2 id="b">Une partie</h2><p>Ses mots</p><p>Sans ancre</p></main>';

test('what is noted is what reading the page again would find, for its very bytes', () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'pages.jsonl');
  const lines = ['/glossaire/', '/suivi/'].map((page) => `${notePage(PAGE, fromHtml(PAGE), page)}\n`);
  writeFileSync(file, lines.join(''));
  const known = readNotedPages(file);
  for (const page of ['/glossaire/', '/suivi/'])
    expect(known(PAGE, page)).toEqual({
      observed: observePage(PAGE, page),
      documents: readDocuments({ address: page, html: PAGE }),
    });
  expect(known(`${PAGE} `, '/suivi/')).toBeUndefined();
  expect(known(PAGE, '/errata/')).toBeUndefined();
});

test('without a page nothing is known', () => {
  expect(readNotedPages('/nowhere/at/all')(PAGE, '/suivi/')).toBeUndefined();
});
