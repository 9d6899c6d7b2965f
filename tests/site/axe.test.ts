import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { samplePages } from './page-sample.ts';
import { pages } from './pages.ts';
import { visitSite } from './visit-site.ts';

const { open, openBlank } = visitSite(siteFolders.published);
const sample = samplePages(pages);

test.each(sample)(
  'axe finds nothing on $address, in light, in dark, and under a thumb',
  async ({ address }) => {
    const page = await open(address);
    // Evaluated by the debugger, which the policy of the page does not bind.
    await page.evaluate(axe.source);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Only colours change with the scheme.
    expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    // Targets of 24 px, or far enough apart. Those inside a sentence are left out, as WCAG 2.5.8 has it: axe knows links by themselves,
    // and not the button of a term, which lies over its words.
    const small = await violations(page, ['target-size']);
    expect(
      small.filter((found) => !/^target-size: <button popovertarget="_[\w-]+"><\/button>$/u.test(found)),
    ).toEqual([]);
  },
);

test('axe sees a defect when there is one', async () => {
  const page = await openBlank();
  await page.setContent('<html lang="fr"><title>x</title><main><h1>x</h1><img src="a.png"></main>');
  await page.evaluate(axe.source);
  expect(await violations(page)).toContainEqual(expect.stringMatching(/^image-alt/u));
});

/** What axe, brought to the page before, finds, « rule: element » each; with the rules given, or all of them. */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  return await page.evaluate(
    async (only) => {
      const runOnly = only === null ? {} : { runOnly: { type: 'rule' as const, values: only } };
      const results = await window.axe.run(document, { resultTypes: ['violations'], ...runOnly });
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`),
      );
    },
    rules === undefined ? null : [...rules],
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
