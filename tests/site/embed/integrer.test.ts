import { toString } from 'hast-util-to-string';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fromHtml } from '../../../src/parse-html.ts';
import { selectAll } from '../../../src/select.ts';
import { visitSite } from '../visit-site.ts';
import { readEmbeds } from './embed-files.ts';
import { addressedSite, publishedSite } from './site-facts.ts';

const context = { permissions: ['clipboard-read', 'clipboard-write'] };
const addressed = visitSite(addressedSite.folder, { basePath: '/mons/', context });
const silent = visitSite(addressedSite.folder, { context: { javaScriptEnabled: false } });
const published = visitSite(publishedSite.folder, { context });

test('without a script, every code can be read and selected, and no button is promised', async () => {
  const page = await silent.open('/integrer/');
  const codes = await page.locator('textarea').evaluateAll((areas) => areas.map((area) => area.textContent));
  expect(codes).toEqual(codesOf('classement-taux-pauvrete', addressedSite.defaultFocus));
  expect(await page.locator('textarea[readonly]').count()).toBe(codes.length);
  expect(await page.locator('main :is(button, select, fieldset):visible').count()).toBe(0);
});

test('with a script, each code has a button that copies it and says so', async () => {
  const page = await addressed.open('/integrer/');
  const areas = await page.locator('textarea').all();
  expect(areas).toHaveLength(4);
  for (const [index, area] of areas.entries()) {
    await page.locator('button.copy').nth(index).click();
    await page.locator('[role=status]').nth(index).filter({ hasText: 'Copié.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await area.inputValue());
  }
});

test('the button copies where the page is not served over HTTPS, too', async () => {
  const page = await addressed.openBlank();
  await page.addInitScript(() => {
    const { clipboard } = navigator;
    Object.assign(window, { readClipboard: () => clipboard.readText() });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(addressed.urlOf('/integrer/'));
  await page.locator('button.copy').first().click();
  await page.locator('[role=status]').first().filter({ hasText: 'Copié.' }).waitFor();
  expect(await page.evaluate('readClipboard()')).toBe(await page.locator('textarea').first().inputValue());
});

test('the example and its codes follow the choice of a figure and a neighbourhood', async () => {
  const page = await addressed.open('/integrer/');
  await page.locator('select[name=quartier]').selectOption('les-oliveaux');
  await expectCodes(page, 'classement-taux-pauvrete', 'les-oliveaux');
  await page.locator('select[name=graphique]').selectOption('profil');
  await expectCodes(page, 'profil', 'les-oliveaux');
});

test('the colours chosen stand at the end of the addresses of the image and of the frame, and of no other', async () => {
  const page = await addressed.open('/integrer/');
  await expectCodes(page, 'classement-taux-pauvrete', addressedSite.defaultFocus);
  const codesShown = (): Promise<readonly string[]> =>
    page
      .locator('textarea')
      .evaluateAll((areas) => areas.map((area) => (area instanceof HTMLTextAreaElement ? area.value : '')));
  const before = await codesShown();
  await page.locator('select[name=couleurs]').selectOption('clair');
  const after = await codesShown();
  expect(after.map((code) => code.split('#clair').length - 1)).toEqual([2, 1, 0, 0]);
  expect(after.map((code) => code.replaceAll('#clair', ''))).toEqual(before);
  expect(after[1]).toMatch(/ src="[^"]+\/#clair"/u);
  expect(await page.locator('.example img').getAttribute('src')).toMatch(/graphique\.svg#clair$/u);
  expect(
    await page
      .locator('iframe')
      .evaluate((frame) => (frame instanceof HTMLIFrameElement ? frame.contentWindow?.location.hash : null)),
  ).toBe('#clair');
});

test.each([320, 360, 480, 900, 1280])(
  'at %i px nothing is wider than the page, and the example has no scroll bar',
  async (width) => {
    const page = await addressed.openBlank();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(addressed.urlOf('/integrer/'));
    await expectCodes(page, 'classement-taux-pauvrete', addressedSite.defaultFocus);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const room = await page.locator('iframe').evaluate((frame) => {
      if (!(frame instanceof HTMLIFrameElement) || frame.contentDocument === null)
        throw new Error('No frame.');
      const { scrollHeight, scrollWidth } = frame.contentDocument.documentElement;
      return {
        height: frame.clientHeight - scrollHeight,
        width: frame.clientWidth - scrollWidth,
        blank: frame.clientHeight - frame.contentDocument.body.offsetHeight,
      };
    });
    expect(room).toEqual({ height: 0, width: 0, blank: expect.toSatisfy((px) => px >= 0 && px <= 1) });
  },
);

// WebKit alone makes a fieldset as wide as its lists: what keeps it from that is looked for in the page itself.
test('the choice may be narrower than its lists', async () => {
  const page = await addressed.open('/integrer/');
  const least = await page
    .locator('fieldset.choice, fieldset.choice p, fieldset.choice select')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).minWidth));
  expect(new Set(least)).toEqual(new Set(['0px']));
});

test('the link under a figure leads to its own codes, and an unknown figure to those of the example', async () => {
  const page = await addressed.open('/integrer/?graphique=pente-taux-pauvrete&quartier=blanc-riez');
  await expectCodes(page, 'pente-taux-pauvrete', 'blanc-riez');
  await page.goto(addressed.urlOf('/integrer/?graphique=inconnu&quartier=%3Cb%3E'));
  await expectCodes(page, 'classement-taux-pauvrete', addressedSite.defaultFocus);
  const embed = readEmbeds(addressedSite.folder).find(({ figure }) => figure === 'pente-taux-pauvrete');
  const links = selectAll('details.share a', fromHtml(embed?.html ?? '')).map(
    ({ properties }) => properties['href'],
  );
  expect(links).toContain(`../../../integrer/?graphique=pente-taux-pauvrete&quartier=${embed?.territory}`);
});

test('while the public address is not known the page says what is missing, and still cites', async () => {
  if (publishedSite.publicAddress !== '') return;
  const page = await published.open('/integrer/');
  expect(await page.innerText('main')).toContain('adresse_publique');
  expect(await page.locator('textarea').count()).toBe(1);
  await page.locator('button.copy').first().click();
  await page.locator('[role=status]').first().filter({ hasText: 'Copié.' }).waitFor();
});

async function expectCodes(page: Page, figure: string, territory: string): Promise<void> {
  const codes = codesOf(figure, territory);
  await page.waitForFunction((code) => document.querySelector('textarea')?.value === code, codes[0]);
  const shown = await page
    .locator('textarea')
    .evaluateAll((areas) => areas.map((area) => (area instanceof HTMLTextAreaElement ? area.value : '')));
  expect(shown).toEqual(codes);
  const files = await page
    .locator('.files a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(files.filter((href) => href?.includes(`/${figure}/${territory}/`) !== true)).toEqual([]);
  expect(await page.locator('.example img').getAttribute('src')).toContain(`/${figure}/${territory}/`);
  expect(await page.locator('.example img').getAttribute('alt')).not.toBe('');
  expect(await page.locator('iframe').getAttribute('title')).toMatch(/^Graphique.: ./u);
}

function codesOf(figure: string, territory: string): readonly string[] {
  const embed = readEmbeds(addressedSite.folder).find(
    (one) => one.figure === figure && one.territory === territory,
  );
  if (embed === undefined) throw new Error(`No embed of "${figure}" for "${territory}".`);
  return selectAll('textarea', fromHtml(embed.html)).map((area) => toString(area));
}
