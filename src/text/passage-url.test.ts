import { expect, test } from 'vitest';
import { readRegister } from '../register/register.ts';
import { passageAnchor, passageUrl } from './passage-url.ts';

const register = readRegister(
  [
    { page: '/p/', ancre: 'a', empreinte: '1'.repeat(12), debut: 'L’accès aux droits, le 6 février' },
    { page: '/p/', ancre: 'b', empreinte: '2'.repeat(12), debut: 'Santé, le 23 juin 2023' },
    { page: '/p/', ancre: 'c', empreinte: '3'.repeat(12), debut: 'Santé, le 24 juin 2023' },
    { page: '/p/', ancre: 'vieux', empreinte: '4'.repeat(12), debut: 'Santé, le 23 juin 2023' },
    { page: '/p/', ancre: 'vieux', vers: 'b' },
  ]
    .map((entry) => JSON.stringify(entry))
    .join('\n'),
);

test('a passage is found by its first words, whatever the apostrophe', () => {
  expect(passageUrl(register, '/p/', "L'accès aux droits")).toBe('/p/#a');
});

test('a passage not yet registered leads to its page', () => {
  expect(passageUrl(register, '/p/', 'Tout autre chose')).toBe('/p/');
  expect(passageAnchor(register, '/q/', 'Santé')).toBeNull();
});

test('an anchor that gave way does not count', () => {
  expect(passageAnchor(register, '/p/', 'Santé, le 23 juin')).toBe('b');
});

test('words that begin two passages are refused', () => {
  expect(() => passageUrl(register, '/p/', 'Santé')).toThrow('Several passages of /p/ begin with "Santé".');
});
