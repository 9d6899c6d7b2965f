import { expect } from 'vitest';
import { addressedSite } from '../site-facts.ts';
import { plain } from './shown.ts';

/** Whether words are a citable sentence: a finding, its source, the date of its data, who publishes it, under what licence, and where. */
export function expectSourced(words: string, headline: string): void {
  const read = plain(words);
  expect(read).toContain(plain(headline));
  expect(read).toMatch(/Source : [^.]+\./u);
  expect(read).toMatch(/Données de \d{4}[^;.]* ; fichier établi le (?:1er|\d+) \p{L}+ \d{4}\./u);
  expect(read).toContain(plain(addressedSite.edition.credit));
  expect(read).toContain('Licence Ouverte 2.0');
  expect(read).toContain(addressedSite.publicAddress);
}
