import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { brotliBytes } from './brotli-bytes.ts';

const text = Array.from({ length: 400 }, (_, i) => `${i * i} lignes`).join(' ');
const best = brotliCompressSync(text).length;

test('near the limit or over it, the best quality is measured', () => {
  expect(brotliBytes(text, best)).toBe(best);
  expect(brotliBytes(text, best - 1)).toBeGreaterThan(best - 1);
});

test('well under it, a quick measure is enough, and never says less than the limit allows', () => {
  expect(brotliBytes(text, 100 * best)).toBeLessThan(10 * best);
});
