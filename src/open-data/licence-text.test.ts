import { expect, test } from 'vitest';
import { licenceText } from './licence-text.ts';

test('the licence names the producer and the date', () => {
  const text = licenceText('Ville d’Exemple', '2026-11-23');
  expect(text).toContain('Producteur : Ville d’Exemple');
  expect(text).toContain('23 novembre 2026');
});
