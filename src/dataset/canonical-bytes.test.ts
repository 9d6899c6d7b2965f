import { expect, test } from 'vitest';
import { canonicalBytes } from './canonical-bytes.ts';

const canonical = (text: string): string => Buffer.from(canonicalBytes(Buffer.from(text))).toString();

test('a byte order mark and the CR of line ends are taken off, and nothing else', () => {
  expect(canonical('\uFEFFa,é\r\nb,c\r\n')).toBe('a,é\nb,c\n');
  expect(canonical('a\rb\n')).toBe('a\rb\n');
  expect(canonical('a\uFEFFb')).toBe('a\uFEFFb');
});

test('bytes that need nothing are the same object', () => {
  const bytes = Buffer.from('a,b\n');
  expect(canonicalBytes(bytes)).toBe(bytes);
});
