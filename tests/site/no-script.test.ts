import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { samplePages } from './page-sample.ts';
import { pages } from './pages.ts';
import { SCRIPT_PAGES } from './script-pages.ts';
import { visitSite } from './visit-site.ts';

const usual = visitSite(siteFolders.published);
const silent = visitSite(siteFolders.published, { context: { javaScriptEnabled: false } });

const reading = samplePages(pages).filter(({ address }) => !SCRIPT_PAGES.has(address));

test.each(reading)('$address reads the same without JavaScript', async ({ address }) => {
  const withScript = await (await usual.open(address)).innerText('body');
  const without = await (await silent.open(address)).innerText('body');
  expect(without.length).toBeGreaterThan(50);
  expect(without).toBe(withScript);
});
