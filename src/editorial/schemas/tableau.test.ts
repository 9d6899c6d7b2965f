import { expect, test } from 'vitest';
import { tableSchema } from './tableau.ts';

/** A table of one group with these columns. */
const table = (...colonnes: readonly object[]): object => ({
  parties: [{ partie: 1, entetes: ['Nom'], groupes: [{ titre: 'Taux', colonnes }] }],
  annexe: { colonnes: ['A', 'B', 'C', 'D'] },
});

test('values and changes are read, what is not given is null', () => {
  const columns = tableSchema.parse(
    table({ indicateur: 'taux', annee: 2019 }, { indicateur: 'taux', de: 2014, a: 2019, titre: 'évolution' }),
  ).parties[0]?.groupes[0];
  expect(columns).toMatchObject({ note: null, note_perdue: null, precision: null });
  expect(columns?.colonnes).toEqual([
    { indicateur: 'taux', annee: 2019, de: null, a: null, titre: null, note: null },
    { indicateur: 'taux', annee: null, de: 2014, a: 2019, titre: 'évolution', note: null },
  ]);
});

test.each([
  [{ indicateur: 'taux' }],
  [{ indicateur: 'taux', annee: 2019, de: 2014, a: 2019, titre: 'évolution' }],
  [{ indicateur: 'taux', de: 2014, titre: 'évolution' }],
  [{ indicateur: 'taux', de: 2014, a: 2019 }],
])('the column %j is refused', (column) => {
  expect(tableSchema.safeParse(table(column)).error?.issues[0]?.message).toBe(
    'la colonne n’est pas définie : écrire soit « annee », soit « de », « a » et « titre ».',
  );
});
