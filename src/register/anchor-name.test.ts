import { expect, test } from 'vitest';
import { anchorName, slug } from './anchor-name.ts';

test('accents, ligatures and apostrophes leave plain letters', () => {
  expect(slug('L’accès au cœur, à Mons-en-Barœul')).toBe('l-acces-au-coeur-a-mons-en-baroeul');
});

test('a long passage is cut at a whole word', () => {
  expect(
    anchorName('Les contrats de ville, outils de référence de la politique de la ville', new Set()),
  ).toBe('les-contrats-de-ville');
});

test('a name in use gets the next number, also when the number is in use', () => {
  expect(anchorName('Santé', new Set(['sante', 'sante-2']))).toBe('sante-3');
});

test('a passage without letters still gets a name', () => {
  expect(anchorName('…', new Set())).toBe('passage');
});

test('a single word longer than the limit is cut', () => {
  expect(anchorName('a'.repeat(60), new Set())).toBe('a'.repeat(24));
});
