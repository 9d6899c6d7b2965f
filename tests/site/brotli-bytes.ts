import { brotliCompressSync, constants } from 'node:zlib';

/** Qualities from a quick one to the best, which takes fifty times as long. */
const QUALITIES = [5, 10, 11];

/** Bytes of a text after brotli, at the first quality that keeps the limit, or else at the best. */
export function brotliBytes(text: string, limit: number): number {
  const sizes: number[] = [];
  for (const quality of QUALITIES) {
    sizes.push(atQuality(text, quality));
    if (sizes.some((size) => size <= limit)) break;
  }
  return sizes.at(-1) ?? 0;
}

function atQuality(text: string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
