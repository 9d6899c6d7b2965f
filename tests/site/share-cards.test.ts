import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { attribute } from '../../src/built/link-defects.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { select } from '../../src/select.ts';
import { shareImageUrl } from '../../src/standalone/share-image.ts';
import { ordinaryPages, type Page, readPages } from './pages.ts';

const publicAddress = 'https://convention.example/mons';

const property = ({ tree }: Pick<Page, 'tree'>, name: string): string | null => {
  const meta = select(`meta[property="${name}"]`, tree);
  return meta === undefined ? null : attribute(meta, 'content');
};
const isEmbed = ({ address }: Pick<Page, 'address'>): boolean => /^\/graphiques\/./u.test(address);

/** What a page says wrong of its share image, one sentence each. */
function cardDefects(page: Pick<Page, 'address' | 'tree'>, folder: string): readonly string[] {
  const image = property(page, 'og:image');
  const file = shareImageUrl(page.address);
  return [
    image === `${publicAddress}${file}` ? null : `${page.address}: og:image is ${image}`,
    existsSync(join(folder, file)) ? null : `${page.address}: no file ${file}`,
    (property(page, 'og:image:alt') ?? '').length > 10 ? null : `${page.address}: no og:image:alt`,
    property(page, 'og:image:width') === '1200' ? null : `${page.address}: no og:image:width`,
    property(page, 'og:image:height') === '630' ? null : `${page.address}: no og:image:height`,
  ].filter((defect) => defect !== null);
}

test('while the site has no address, no page names a share image', () => {
  expect(ordinaryPages.filter((page) => property(page, 'og:image') !== null)).toEqual([]);
});

test('each page of a site with an address names its share image by it, with its size and its words', () => {
  const listed = readPages(siteFolders.addressed).filter(
    (page) => !isEmbed(page) && property(page, 'og:url') !== null,
  );
  expect(listed.length).toBeGreaterThan(50);
  expect(listed.flatMap((page) => cardDefects(page, siteFolders.addressed))).toEqual([]);
});

test('a relative address, a lost file and missing words are seen', () => {
  const tree = fromHtml('<head><meta property="og:image" content="/partage/accueil.png">');
  expect(cardDefects({ address: '/quartiers/nowhere/', tree }, siteFolders.addressed)).toHaveLength(5);
});
