import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a text after brotli: at a quick quality (5) when that one already keeps the limit, else at the best (11, slow). */
export function brotliBytes(text: string, limit: number): number {
  const quick = atQuality(text, 5);
  return quick <= limit ? quick : atQuality(text, 11);
}

function atQuality(text: string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
