import { expect, test } from 'vitest';
import { readRegister } from '../register/register.ts';
import { fingerprint } from '../register/fingerprint.ts';
import { anchoredChapters } from './anchored-chapters.ts';
import { officialBlocks } from './blocks.ts';

test('each chapter takes the anchors of its own page', () => {
  const entry = { page: '/b/', ancre: 'x', empreinte: fingerprint('Mots'), debut: 'Mots' };
  const html = ['a', 'b']
    .map((page) => `<div data-officiel data-page="/${page}/" title="${page}"><p>Mots</p></div>`)
    .join('\n');
  const chapters = anchoredChapters(html, readRegister(JSON.stringify(entry)));
  const ids = chapters.map(({ root }) => officialBlocks(root).map(({ element }) => element.properties['id']));
  expect(chapters.map(({ page, title }) => [page, title])).toEqual([
    ['/a/', 'a'],
    ['/b/', 'b'],
  ]);
  expect(ids).toEqual([[undefined], ['x']]);
});
