import { expect, test } from 'vitest';
import { shareRoot } from './roots.ts';

test.each([
  ['policiers', 'police'],
  ['decrocheurs', 'decrochage'],
  ['mediateurs', 'mediation'],
  ['locataires', 'locatifs'],
  ['animateur', 'animation'],
])('« %s » and « %s » have one root', (one, other) => {
  expect(shareRoot(one, other)).toBe(true);
  expect(shareRoot(other, one)).toBe(true);
});

test.each([
  ['cantine', 'canton'],
  ['concert', 'concertation'],
  ['maire', 'mairie'],
])('« %s » and « %s » have none', (one, other) => {
  expect(shareRoot(one, other)).toBe(false);
});
