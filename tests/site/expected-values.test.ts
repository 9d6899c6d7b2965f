import { expect, test } from 'vitest';
import { expectedCell, expectedChange, neighbourhoods, territoryNamed } from './expected-values.ts';

// Computed by hand from the table of the convention.
test('a change of a count is relative, of a percentage in points, and missing beside a doubt', () => {
  expect(expectedChange('population', 'nouveau-mons', 2013, 2018)).toBe('-10.2');
  expect(expectedChange('taux-pauvrete', 'nouveau-mons', 2014, 2019)).toBe('+0.5');
  expect(expectedChange('part-15-24-ans', 'nouveau-mons', 2010, 2017)).toBe('0.0');
  expect(expectedChange('allocataires-rsa', 'mel', 2015, 2020)).toBeNull();
  expect(expectedChange('part-etrangers', 'la-mouchonniere', 2010, 2017)).toBeNull();
});

test('what data/ does not hold is refused', () => {
  expect(neighbourhoods).toHaveLength(26);
  expect(() => expectedCell('population', 'nouveau-mons', 1999)).toThrow('No line');
  expect(() => territoryNamed('Bianc Riez')).toThrow('No territory');
});
