import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { readEmbeds } from './embed-files.ts';
import { addressedSite, publishedSite } from './site-facts.ts';

const MOST = 5_000;

const compress = promisify(brotliCompress);

test.each([publishedSite, addressedSite])(
  'no embed of $name weighs more than 5,000 bytes after brotli',
  async ({ folder }) => {
    const weighed = await Promise.all(
      readEmbeds(folder).map(async ({ address, html }) => ({ address, bytes: await bytesAfterBrotli(html) })),
    );
    const sorted = weighed.toSorted((a, b) => b.bytes - a.bytes);
    const heaviest = sorted.slice(0, 3).map(({ address, bytes }) => `${address} ${bytes}`);
    console.log(`Heaviest embeds of ${sorted.length}, bytes after brotli 11: ${heaviest.join(', ')}`);
    expect(sorted.filter(({ bytes }) => bytes > MOST)).toEqual([]);
  },
);

async function bytesAfterBrotli(text: string): Promise<number> {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return (await compress(Buffer.from(text), options)).length;
}
