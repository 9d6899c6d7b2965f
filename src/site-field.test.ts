import { expect, test } from 'vitest';
import { siteField } from './site-field.ts';

const site = { nom: 'Un site', ville: { adresse: '' }, mis_a_jour_le: '2026-11-01' };

test('a field is found by its path, an empty one is empty', () => {
  expect(siteField(site, 'nom')).toBe('Un site');
  expect(siteField(site, 'ville.adresse')).toBe('');
});

test('a date is written out', () => {
  expect(siteField(site, 'mis_a_jour_le')).toMatch(/^1er.novembre.2026$/u);
});

test('a path that names no text is refused', () => {
  expect(() => siteField(site, 'ville')).toThrow('No text at "ville"');
  expect(() => siteField(site, 'ville.rue.nom')).toThrow('No text at "ville.rue.nom"');
});
