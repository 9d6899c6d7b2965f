import { expect, test } from 'vitest';
import type { Territory } from '../../dataset/territory.ts';
import { byCommune } from './by-commune.ts';

const territory = (id: string, communes: readonly string[]): Territory => ({
  id,
  name: id,
  shortName: id,
  type: 'qpv',
  communes,
  qpvCode: null,
});

test('a territory on two communes stands under both; a reference stands under none', () => {
  const entries = byCommune([
    territory('a', ['Loos', 'Écouen']),
    territory('b', ['Loos']),
    territory('mel', []),
  ]);
  expect(entries.map(({ commune, territories }) => [commune, territories.map(({ id }) => id)])).toEqual([
    ['Écouen', ['a']],
    ['Loos', ['a', 'b']],
  ]);
});
