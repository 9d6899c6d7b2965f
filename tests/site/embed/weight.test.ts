import { expect, test } from 'vitest';
import { brotliBytes } from '../brotli-bytes.ts';
import { readEmbeds } from './embed-files.ts';
import { addressedSite, publishedSite } from './site-facts.ts';

/** 5,000 without a public address; the address, the status and the links out of the frame take the rest. */
const MOST = 5_400;

test.each([publishedSite, addressedSite])(
  'no embed of $name weighs more than 5,400 bytes after brotli',
  ({ folder }) => {
    const weighed = readEmbeds(folder).map(({ address, html }) => ({
      address,
      bytes: brotliBytes(html, MOST),
    }));
    const sorted = weighed.toSorted((a, b) => b.bytes - a.bytes);
    const heaviest = sorted.slice(0, 3).map(({ address, bytes }) => `${address} ${bytes}`);
    console.log(`Heaviest embeds of ${sorted.length}, bytes after brotli, at most: ${heaviest.join(', ')}`);
    expect(sorted.filter(({ bytes }) => bytes > MOST)).toEqual([]);
  },
);
