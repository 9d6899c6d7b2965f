import { expect, test } from 'vitest';
import { frozenUrl, frozenValuesUrl } from './frozen-url.ts';

test('a version stands below its live figure, by the date of its data', () => {
  expect(frozenUrl('essai', 'aulnes', '2026-01-01')).toBe('/graphiques/essai/aulnes/2026-01-01/');
  expect(frozenUrl('essai', 'aulnes', '2026-01-01', 'graphique.svg')).toBe(
    '/graphiques/essai/aulnes/2026-01-01/graphique.svg',
  );
});

test('its values stand once, beside the neighbourhoods', () => {
  expect(frozenValuesUrl('essai', '2026-01-01', 'donnees.csv')).toBe(
    '/graphiques/essai/versions/2026-01-01/donnees.csv',
  );
});
