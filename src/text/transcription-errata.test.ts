import { expect, test } from 'vitest';
import { applyErrata } from './transcription-errata.ts';

test('the published words take the place of the transcribed ones', () => {
  const errata = [{ id: 'riez', transcrit: 'Bianc Riez', publie: 'Blanc $& Riez' }];
  expect(applyErrata('à Bianc Riez.', errata)).toBe('à Blanc $& Riez.');
});

test('words that are not in the transcription are refused with their entry', () => {
  expect(() => applyErrata('rien', [{ id: 'riez', transcrit: 'Bianc', publie: 'Blanc' }])).toThrow(
    'content/errata.yaml (riez) « Bianc » ne se trouve pas dans la transcription : donner des mots qui s’y trouvent une fois et une seule.',
  );
});

test('words that occur twice are refused', () => {
  expect(() => applyErrata('Bianc et Bianc', [{ id: 'riez', transcrit: 'Bianc', publie: 'Blanc' }])).toThrow(
    '« Bianc » se trouve 2 fois',
  );
});
