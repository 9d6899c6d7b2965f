import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../../src/dataset/read-data-folder.ts';
import { brotliBytes } from '../brotli-bytes.ts';
import { dataGrowth } from '../content-growth.ts';
import { readEmbeds } from './embed-files.ts';
import { builtSites } from './site-facts.ts';

/**
 * 5,000 for most, with a public address, which takes 400 of them. A change of two dates has its own key and heads; a profile draws thirteen
 * rows of 26 on thirteen scales.
 */
const MOST = { classement: 5_000, taux: 5_000, pente: 5_000, evolution: 5_300, profil: 5_600 } as const;

const growth = dataGrowth(loadDataset(readDataFolder('data')));

test.each(builtSites)('no embed of $name weighs more than its form may, after brotli', ({ folder }) => {
  const weighed = readEmbeds(folder).map(({ address, html }) => ({
    address,
    most: mostOf(address),
    bytes: brotliBytes(html, mostOf(address)),
  }));
  const sorted = weighed.toSorted((a, b) => b.bytes - a.bytes);
  const heaviest = sorted.slice(0, 3).map(({ address, bytes }) => `${address} ${bytes}`);
  console.log(`Heaviest embeds of ${sorted.length}, bytes after brotli, at most: ${heaviest.join(', ')}`);
  expect(sorted.filter(({ bytes, most }) => bytes > most)).toEqual([]);
});

function mostOf(address: string): number {
  const form = /^\/graphiques\/([a-z]+)/u.exec(address)?.[1] ?? '';
  const most = Object.entries(MOST).find(([name]) => name === form)?.[1];
  if (most === undefined) throw new Error(`No weight is set for the form of "${address}".`);
  return growth * most;
}
