import { describe, expect, test } from 'vitest';
import { protectAddresses } from './protect-addresses.ts';

/** Shows what a rule sees, by exchanging every letter it can reach. */
const reached = (text: string): string => protectAddresses(text, (seen) => seen.replace(/[^\uFFFC\s]/g, 'x'));

describe('protectAddresses', () => {
  test('keeps web addresses out of reach, without the punctuation that follows', () => {
    expect(reached('voir https://a.fr/b?c=1%20d;e, puis')).toBe('xxxx https://a.fr/b?c=1%20d;ex xxxx');
    expect(reached('(www.a.fr)')).toBe('xwww.a.frx');
    expect(reached('«https://a.fr/»')).toBe('xhttps://a.fr/x');
  });

  test('keeps mail addresses out of reach', () => {
    expect(reached("l'adresse a.b@c-d.fr.")).toBe('xxxxxxxxx a.b@c-d.frx');
  });

  test('gives several addresses back in their order, and stand-ins among them', () => {
    expect(reached('a@b.fr \uFFFC https://c.fr/d')).toBe('a@b.fr \uFFFC https://c.fr/d');
  });
});
