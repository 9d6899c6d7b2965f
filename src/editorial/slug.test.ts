import { expect, test } from 'vitest';
import { slug } from './slug.ts';

test.each(['a', 'taux-pauvrete', 'part-0-14-ans', '2024'])('accepts « %s »', (text) => {
  expect(slug.safeParse(text).success).toBe(true);
});

test.each(['', 'A', 'é', 'a_b', 'a--b', '-a', 'a-', 'a b'])('refuses « %s »', (text) => {
  expect(slug.safeParse(text).success).toBe(false);
});
