import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { brotliBytes } from './brotli-bytes.ts';

const text = Array.from({ length: 400 }, (_, i) => `${i * i} lignes`).join(' ');
const best = brotliCompressSync(text).length;

test('where the quick measure goes over the limit, the best quality is measured', () => {
  expect(brotliBytes(text, best)).toBe(best);
  expect(brotliBytes(text, best - 1)).toBeGreaterThan(best - 1);
});

test('where the quick measure keeps it, that is enough', () => {
  expect(brotliBytes(text, 100 * best)).toBeLessThan(10 * best);
});
