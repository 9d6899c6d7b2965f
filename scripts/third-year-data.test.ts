import { expect, test } from 'vitest';
import { addedRows } from './third-year-data.ts';

test('each territory gets one row more, from its latest value; one value is missing', () => {
  const text =
    'territoire,annee,valeur,statut,note\na,2014,39.4,publie,\na,2019,41.8,publie,\nvirolois,2019,38.4,publie,';
  expect(addedRows(text)).toEqual(['a,2022,43.8,publie,', 'virolois,2022,,non_renseigne,']);
});
