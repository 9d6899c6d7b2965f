import { describe, expect, test } from 'vitest';
import { inventVersion } from '../../tests/fixtures/frozen/invent-version.ts';
import { frozenUrl, frozenValuesUrl, latestFrozen, newestVersion } from './frozen-version.ts';

describe('frozenUrl', () => {
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
});

describe('latest frozen', () => {
  const old = inventVersion({ date: '2026-01-01', values: { aulnes: '40.1' } });
  const newer = inventVersion({ date: '2027-01-01', values: { aulnes: '41.0' } });

  test('the newest version with the values of now is the one to cite', () => {
    expect(latestFrozen([newer, old], 'essai', 'aulnes', newer.fingerprint)).toEqual({
      path: '/graphiques/essai/aulnes/2027-01-01/',
      date: '2027-01-01',
    });
  });

  test('values that changed since, a neighbourhood or a figure that was not frozen have none', () => {
    expect(latestFrozen([old], 'essai', 'aulnes', newer.fingerprint)).toBeNull();
    expect(latestFrozen([old], 'essai', 'bois', old.fingerprint)).toBeNull();
    expect(latestFrozen([old], 'autre', 'aulnes', old.fingerprint)).toBeNull();
  });
});

describe('newest version', () => {
  const version = (figure: string, date: string) => inventVersion({ figure, date, values: { aulnes: '1' } });
  const versions = [
    version('essai', '2027-01-01'),
    version('essai', '2026-01-01'),
    version('autre', '2028-01-01'),
  ];

  test('the day of the data decides, whatever the order', () => {
    expect(newestVersion(versions, 'essai')?.date).toBe('2027-01-01');
  });

  test('a figure that was never frozen has none', () => {
    expect(newestVersion(versions, 'inconnu')).toBeNull();
  });
});
