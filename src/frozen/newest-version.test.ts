import { expect, test } from 'vitest';
import { inventVersion } from '../../tests/fixtures/frozen/invent-version.ts';
import { newestVersion } from './newest-version.ts';

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
