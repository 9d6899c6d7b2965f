import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { attribute } from '../../src/built/link-defects.ts';
import { selectAll } from '../../src/select.ts';
import { claimsFileSchema } from '../../src/verification/claims/claim-schema.ts';
import { describeTally } from '../../src/verification/tally.ts';
import type { ValueVerdict } from '../../src/verification/verdict/verdict.ts';
import { pages } from './pages.ts';
import { visitSite } from './visit-site.ts';

const { open } = visitSite(siteFolders.published, { context: { hasTouch: true } });
const ledger: Readonly<Record<string, string>> = parse(
  readFileSync('content/verifications/verdicts.yaml', 'utf8'),
);
const ids = Object.keys(ledger);
const differing = ids.filter((id) => ledger[id]?.startsWith('Diffère'));
const told = ids.filter((id) => /^(?:Diffère|Non comparable)/u.test(ledger[id] ?? ''));
const treeOf = (address: string) => {
  const page = pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`No page ${address} in the built site.`);
  return page.tree;
};
const read = (file: string): string =>
  readFileSync(join(siteFolders.published, 'verification', file), 'utf8');
const CHAPTERS = ['introduction', 'presentation', 'enjeux'];
/** Claims that no mark can stand beside: those of headings and of the annex, which quote their words. */
const unmarked = new Set(
  [...CHAPTERS, 'annexe'].flatMap((slug) =>
    claimsFileSchema
      .parse(parse(readFileSync(`content/verifications/${slug}.yaml`, 'utf8')))
      .affirmations.filter(({ texte }) => texte !== null)
      .map(({ id }) => id),
  ),
);

test('every claim has its entry at its permalink, once, in one of the pages of the chapters', () => {
  const entries = [...CHAPTERS, 'annexe'].flatMap((slug) =>
    selectAll('.checks > li[id]', treeOf(`/verification/${slug}/`)),
  );
  expect(entries.map((entry) => attribute(entry, 'id'))).toEqual(ids);
});

test('every claim that words of a passage make is told by one mark of its chapter, which leads to its entry', () => {
  const links = CHAPTERS.flatMap((slug) =>
    selectAll(
      '[data-officiel] [popover].v a[href*="/verification/"], .unverified a[href*="/verification/"]',
      treeOf(`/convention/${slug}/`),
    ),
  ).map((link) => attribute(link, 'href')?.split('#')[1] ?? '');
  const marked = links.filter((id) => id !== 'methode');
  expect(marked.toSorted()).toEqual(ids.filter((id) => !unmarked.has(id)).toSorted());
});

test('the page of all verdicts holds every difference and what cannot be compared, with its computation, and links to every other claim', () => {
  const tree = treeOf('/verification/');
  const linked = new Set(
    selectAll('main a[href]', tree).map((link) => attribute(link, 'href')?.split('#')[1] ?? ''),
  );
  expect(ids.filter((id) => !linked.has(id))).toEqual([]);
  expect(selectAll('.checks > li', tree)).toHaveLength(told.length);
  const totals = selectAll('tbody tr', tree).map((row) => toString(selectAll('td', row).at(-1) ?? row));
  expect(totals.reduce((sum, total) => sum + Number(total), 0)).toBe(ids.length);
  expect(totals[2]).toBe(String(differing.length));
});

test('the files hold every claim, and the words set aside with their reason', () => {
  const csv = Papa.parse<Record<string, string>>(read('verifications.csv'), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(csv.errors).toEqual([]);
  expect(csv.data.map(({ id }) => id)).toEqual(ids);
  expect(csv.data.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@-]\s*\D/u.test(cell))).toEqual(
    [],
  );
  const json = JSON.parse(read('verifications.json'));
  expect(json.affirmations.map((one: { readonly id: string }) => one.id)).toEqual(ids);
  expect(json.autres_mots.length).toBeGreaterThan(40);
  expect(json.autres_mots.filter((one: { readonly raison: string }) => one.raison === '')).toEqual([]);
});

test('pages of indicators and neighbourhoods lead back to the claims that use their cells', () => {
  const hrefs = (address: string) =>
    selectAll('main a[href*="verification/"]', treeOf(address)).map((link) => attribute(link, 'href') ?? '');
  expect(hrefs('/indicateurs/part-etrangers/').join(' ')).toContain('#etrangers-nouveau-mons-2017');
  expect(hrefs('/quartiers/pont-rompu/').join(' ')).toContain('#jeunes-plus-de-35-liste');
  expect(hrefs('/donnees/')).not.toEqual([]);
  expect(hrefs('/indicateurs/part-0-14-ans/')).toEqual([]);
});

const panelOf = async (width: number) => {
  const page = await open('/convention/presentation/');
  await page.setViewportSize({ width, height: 800 });
  const button = page.locator('button.v', { hasText: 'diffère' }).first();
  const panel = page.locator(`[id="${await button.getAttribute('popovertarget')}"]`);
  expect(await panel.isVisible()).toBe(false);
  return { page, button, panel };
};

test.each([320, 1280])(
  'a mark opens by touch and by the keyboard at %i px, and Escape closes it',
  async (width) => {
    const { page, button, panel } = await panelOf(width);
    await button.tap();
    expect(await panel.isVisible()).toBe(true);
    await button.click();
    expect(await panel.isVisible()).toBe(false);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await panel.isVisible()).toBe(true);
    const first = panel.locator('li').first();
    expect(await panel.innerText()).toMatch(/diffère/u);
    await page.keyboard.press('Tab');
    expect(await first.locator('a').evaluate((link) => link === document.activeElement)).toBe(true);
    const box = await panel.boundingBox();
    if (box === null) throw new Error('The panel has no box.');
    expect([box.x >= 0, box.x + box.width <= width]).toEqual([true, true]);
    expect([box.y >= 0, box.y + box.height <= 800]).toEqual([true, true]);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
  },
);

test('on paper the panel is a note under the passage', async () => {
  const { page, panel } = await panelOf(794);
  await page.emulateMedia({ media: 'print' });
  expect(await panel.isVisible()).toBe(true);
  expect(await panel.evaluate((list) => getComputedStyle(list).position)).toBe('static');
});

test('one tally is told everywhere: on the page of verdicts, with the data, in the files', () => {
  const verdicts: readonly ValueVerdict[] = JSON.parse(read('verifications.json')).affirmations.map(
    (one: { readonly verdict: ValueVerdict }) => one.verdict,
  );
  const words = (address: string): string => toString(treeOf(address)).replaceAll(/\s+/gu, ' ');
  const summary = describeTally(verdicts).replaceAll('\u{A0}', ' ');
  expect(words('/verification/')).toContain(summary);
  expect(words('/donnees/')).toContain(summary);
  expect(verdicts.filter((verdict) => verdict === 'differe')).toHaveLength(differing.length);
});
