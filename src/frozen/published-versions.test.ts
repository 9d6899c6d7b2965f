import { expect, test } from 'vitest';
import { publishedVersions } from './published-versions.ts';

test('the versions are loaded once', () => {
  expect(publishedVersions()).toBe(publishedVersions());
});
