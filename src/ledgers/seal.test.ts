import { expect, test } from 'vitest';
import { brokenSeal, nextSeal, readSeals, type Seal, SEALS_HEADER, writeSeal } from './seal.ts';

const LEDGER = 'registre.jsonl';
const first = 'un\ndeux\n';
const second = `${first}trois\n`;
const one = nextSeal(LEDGER, first, []);
const seals: readonly Seal[] = [one, nextSeal(LEDGER, second, [one])];
const broken = (text: string): string | null => brokenSeal(LEDGER, text, seals);

test('a ledger that was only added to is what its seals say, whichever line end', () => {
  expect(broken(second)).toBeNull();
  expect(broken(`\uFEFF${second.replaceAll('\n', '\r\n')}`)).toBeNull();
});

test('seals are read as they were written, among those of other ledgers', () => {
  const other = nextSeal('versions/SHA256SUMS', 'a\n', seals);
  const text = SEALS_HEADER + [...seals, other].map(writeSeal).join('');
  expect(readSeals(text.replaceAll('\n', '\r\n'))).toEqual([...seals, other]);
  expect(brokenSeal('versions/SHA256SUMS', 'a\n', readSeals(text))).toBeNull();
});

test.each([
  ['', 'registre.jsonl:1:1 il manque 2 des 2 lignes'],
  ['un\ndeux\n', 'registre.jsonl:2:1 il manque 1 des 3 lignes'],
  ['deux\nun\ntrois\n', 'registre.jsonl:1:1 de la ligne 1 à la ligne 2, ce registre n’est plus'],
  ['un\nDeux\ntrois\n', 'registre.jsonl:1:1 de la ligne 1 à la ligne 2, ce registre n’est plus'],
  ['un\ndeux\nTrois\n', 'registre.jsonl:3:1 de la ligne 3 à la ligne 3, ce registre n’est plus'],
  ['un\ndeux\ntrois\nquatre\n', 'registre.jsonl:4:1 une ligne a été ajoutée sans la commande'],
])('%j is refused, with its place and the remedy', (text, fact) => {
  expect(broken(text)).toContain(fact);
  expect(broken(text)).toContain('reprendre content/registre.jsonl et content/sceaux.txt de la même copie');
});

test('a ledger without a seal is refused, and so is a line that is no seal', () => {
  expect(brokenSeal('autre', 'un\n', seals)).toContain('n’a pas de sceau');
  expect(brokenSeal('autre', '', seals)).toBeNull();
  expect(() => readSeals('registre.jsonl 2 abc\n')).toThrow(
    'content/sceaux.txt:1:1 cette ligne n’est pas un sceau',
  );
});
