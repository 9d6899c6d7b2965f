import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REGISTER_FILE } from '../../scripts/ledgers/keep-promises.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { brokenPromises, notRegistered } from '../../src/promises/check-register.ts';
import { observeSite } from '../../src/promises/observe-site.ts';
import { readRegister } from '../../src/register/register.ts';

const register = readRegister(readFileSync(REGISTER_FILE, 'utf8'));
const site = observeSite(siteFolders.published);

test('the site keeps every promise of its register', () => {
  expect(brokenPromises(register, site)).toEqual([]);
});

test('every address, every anchor and every official passage of the site is registered', () => {
  expect(notRegistered(register, site)).toEqual([]);
});

test('an anchor taken away, or put on other words, is seen', () => {
  const page = site.pages.find(({ anchors }) => anchors.length > 1);
  if (page === undefined) throw new Error('No page with two anchors.');
  const others = site.pages.filter((one) => one !== page);
  const [first, ...rest] = page.anchors;
  const without = { ...site, pages: [...others, { ...page, anchors: rest }] };
  const reworded = {
    ...site,
    pages: [...others, { ...page, anchors: [{ id: first?.id ?? '', words: 'Autres' }, ...rest] }],
  };
  expect(brokenPromises(register, without)).toHaveLength(1);
  expect(brokenPromises(register, reworded)).toHaveLength(1);
});
