import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/files/temporary-folder.ts';
import { finishPage } from './finish-page.ts';
import { finishedPage } from './finished-page.ts';
import { readNotedPages } from './noted-pages.ts';

const root = join(import.meta.dirname, '../..');
const page = {
  html: '<!doctype html><title>x</title><p id="b">un ; deux</p>',
  page: '/x/',
  aliases: new Map(),
};

test('a page that was kept is the page that finishing gives, and both times what it holds is noted', async () => {
  using folder = temporaryFolder();
  const expected = finishPage(page.html, page.page);
  const KEPT_PAGES = join(folder.path, 'kept');
  for (const time of ['first', 'second']) {
    const NOTED_PAGES = join(folder.path, time);
    await expect(finishedPage(root, page, { KEPT_PAGES, NOTED_PAGES })).resolves.toBe(expected);
    expect(readNotedPages(NOTED_PAGES)(expected, '/x/')?.observed.anchors).toEqual([
      { id: 'b', words: 'un ; deux' },
    ]);
  }
  expect(readFileSync(join(folder.path, 'second'), 'utf8')).toBe(
    readFileSync(join(folder.path, 'first'), 'utf8'),
  );
});

test('nothing is kept nor noted where no place is named', async () => {
  await expect(finishedPage(root, page, {})).resolves.toBe(finishPage(page.html, page.page));
});
