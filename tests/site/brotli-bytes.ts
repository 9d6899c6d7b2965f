import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a text after brotli, at its best quality (11, slow) unless a quick one (5) already holds them well under the limit. */
export function brotliBytes(text: string, limit: number): number {
  const quick = atQuality(text, 5);
  return quick < 0.9 * limit ? quick : atQuality(text, 11);
}

function atQuality(text: string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
