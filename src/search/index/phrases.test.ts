import { expect, test } from 'vitest';
import { wordsOf } from '../words.ts';
import { holds, phraseOf } from './phrases.ts';

const isHeld = (text: string, form: string, isExact = false) =>
  holds(wordsOf(text), text, phraseOf(form, isExact));

test('a phrase without words is held by nothing', () => {
  expect(isHeld('Un texte.', '…')).toBe(false);
  expect(isHeld('', 'école')).toBe(false);
});

test('a phrase is found whatever the number, the capitals and the accents', () => {
  expect(isHeld('Les LOGEMENTS SOCIAUX du quartier', 'logement social')).toBe(true);
  expect(isHeld('Les logements privés et sociaux', 'logement social')).toBe(false);
});

test('an acronym is found by its very letters', () => {
  expect(isHeld('Les actions du club : PASS', 'PASS', true)).toBe(true);
  expect(isHeld('Il passe par là', 'PASS', true)).toBe(false);
});
