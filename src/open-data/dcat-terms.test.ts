import { expect, test } from 'vitest';
import { french, year } from './dcat-terms.ts';

test('words have their language, a year its type', () => {
  expect(french('Un mot')).toEqual({ '@value': 'Un mot', '@language': 'fr' });
  expect(year(2017)).toEqual({ '@value': '2017', '@type': 'xsd:gYear' });
});
