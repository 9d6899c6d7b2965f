import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import { appendHandedOver, fingerprintOf, readHandedOver } from './handed-over.ts';
import { observePage } from './observe-page.ts';

const PAGE = '<main data-officiel><h1 id="a">Les mots</h1><p>Sans ancre</p></main>';

test('what is handed over is what reading the page again would find, under the fingerprint of its bytes', () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'pages.jsonl');
  appendHandedOver(file, PAGE, fromHtml(PAGE), '/a/');
  appendHandedOver(file, PAGE, fromHtml(PAGE), '/b/');
  const known = readHandedOver(file);
  expect(known.get(fingerprintOf(PAGE, '/a/'))).toEqual(observePage(PAGE, '/a/'));
  expect(known.get(fingerprintOf(PAGE, '/b/'))).toEqual(observePage(PAGE, '/b/'));
  expect(known.get(fingerprintOf(`${PAGE} `, '/a/'))).toBeUndefined();
});

test('without a page there is nothing to hand over', () => {
  expect(readHandedOver('/nowhere/at/all')).toEqual(new Map());
});
