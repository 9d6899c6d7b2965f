import { expect, test } from 'vitest';
import { relativeTo } from './relative-links.ts';

test.each([
  ['/', '/', './'],
  ['/', '/glossaire/#qpv', 'glossaire/#qpv'],
  ['/errata/', '/', '../'],
  ['/errata/', '/glossaire/#qpv', '../glossaire/#qpv'],
  ['/convention/annexe/', '/convention/', '../'],
  ['/convention/', '/convention/annexe/', 'annexe/'],
  ['/convention/annexe/', '/convention/tableau/#mel', '../tableau/#mel'],
  ['/convention/annexe/', '/convention/annexe/#x', '#x'],
  ['/a/b/c/', '/fonts/f.woff2', '../../../fonts/f.woff2'],
  ['/a/b/c/', '/a/x.csv', '../../x.csv'],
])('from %s, %s is %s', (page, target, expected) => {
  expect(relativeTo(page, target)).toBe(expected);
});
