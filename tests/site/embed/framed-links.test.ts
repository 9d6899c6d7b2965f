import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { listFiles } from '../../../scripts/files/list-files.ts';
import { attribute } from '../../../src/built/link-defects.ts';
import { fromHtml } from '../../../src/parse-html.ts';
import { selectAll } from '../../../src/select.ts';
import { builtSites } from './site-facts.ts';

const pagesOf = (folder: string): readonly string[] =>
  listFiles(join(folder, 'graphiques')).filter((file) =>
    /^[^/]+\/[^/]+\/(?:[^/]+\/)?index\.html$/u.test(file),
  );

/** What is wrong with the links of a page that may be framed, one sentence each. */
function linkDefects(html: string, page: string, publicAddress: string): readonly string[] {
  const tree = fromHtml(html);
  const words = toString(tree).replace(/\s/gu, '');
  return selectAll('a[href]', tree).flatMap((link) => {
    const href = attribute(link, 'href') ?? '';
    if (href.startsWith('#')) return [];
    const url = new URL(href, `https://site.invalid/graphiques/${page}`);
    const leaves = !url.pathname.startsWith('/graphiques/');
    const address = publicAddress.replace(/\/$/u, '') + url.href.slice('https://site.invalid'.length);
    return [
      attribute(link, 'target') === '_blank' ? null : `${page}: ${href} opens in the frame`,
      attribute(link, 'rel') === 'noopener' ? null : `${page}: ${href} gives its opener away`,
      !leaves || publicAddress === '' || words.includes(address)
        ? null
        : `${page}: the address of ${href} is not said`,
    ].filter((defect) => defect !== null);
  });
}

test.each(builtSites)(
  'on $name no link of a page that may be framed replaces it, and what leaves the figures says its address',
  ({ folder, publicAddress }) => {
    const defects = pagesOf(folder).flatMap((file) =>
      linkDefects(
        readFileSync(join(folder, 'graphiques', file), 'utf8'),
        file.replace('index.html', ''),
        publicAddress,
      ),
    );
    expect(defects).toEqual([]);
  },
);

test('a link that opens in the frame and whose address is not said is seen', () => {
  const html = '<a href="../../../integrer/">Que choisir ?</a><a href="#clair">ici</a>';
  expect(linkDefects(html, 'profil/a/', 'https://a.example/')).toHaveLength(3);
});
