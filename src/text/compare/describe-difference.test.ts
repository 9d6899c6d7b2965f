import { expect, test } from 'vitest';
import { describeDifference } from './describe-difference.ts';

const source = { text: 'Le taux est de 40,1% en 2019.', line: 72, cell: false, emphasis: [] };
const found = {
  text: 'Le taux est de 40,1 en 2019.',
  page: '/convention/a/',
  anchor: 'le-taux',
  cell: false,
  emphasis: [],
};
const before = { ...found, text: 'Avant.', anchor: null };

test('a change shows its place, its line and the first character that differs', () => {
  const difference = { kind: 'changed', source, found, expected: source.text, actual: found.text } as const;
  expect(describeDifference(difference, before)).toBe(
    '/convention/a/#le-taux : passage changé, attendu « Le taux est de 40,1▸% en 2019. », trouvé « Le taux est de 40,1▸ en 2019. » (ligne 72 de content/source/transcription.md) : rétablir les mots de la transcription.',
  );
});

test('a long passage is shown around the difference only', () => {
  const expected = `${'a'.repeat(40)}b${'c'.repeat(40)}`;
  const actual = `${'a'.repeat(40)}x${'c'.repeat(40)}`;
  expect(describeDifference({ kind: 'changed', source, found, expected, actual }, before)).toContain(
    `« …${'a'.repeat(24)}▸b${'c'.repeat(23)}… »`,
  );
});

test('a missing passage is placed after the one that precedes it', () => {
  expect(describeDifference({ kind: 'missing', source }, before)).toBe(
    '/convention/a/ : passage manquant « Le taux est de 40,1% en 2019. », attendu après « Avant. » (ligne 72 de content/source/transcription.md) : le rétablir.',
  );
});

test('a passage missing at the very beginning says so', () => {
  expect(describeDifference({ kind: 'missing', source }, null)).toMatch(
    /^Début : .* attendu en tête du texte/u,
  );
});

test('an added passage names its page and the way to mark it as ours', () => {
  const text = 'Une note de nous qui est longue de plus de huit mots.';
  expect(describeDifference({ kind: 'added', found: { ...found, text } }, before)).toBe(
    '/convention/a/#le-taux : passage de trop « Une note de nous qui est longue de… » : l’ôter, ou le marquer data-apparatus s’il est de nous.',
  );
});

test('a moved passage says where it stands and where it belongs', () => {
  expect(describeDifference({ kind: 'moved', source, found }, before)).toMatch(
    /^\/convention\/a\/#le-taux : passage déplacé .* attendu après « Avant\. »/u,
  );
});
