import { expect, test } from 'vitest';
import { inventedSource as source } from '../../../tests/fixtures/verification/invent-source.ts';
import { isSound, obstacleOf, readCell, usedCell } from './read-cell.ts';

test('only a published cell is sound', () => {
  const sound = (territory: string, year: number): boolean =>
    isSound(usedCell(source, ['part-jardins', territory, year]));
  expect([sound('nord', 2015), sound('est', 2015), sound('ouest', 2010), sound('nord', 1990)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('the obstacle names the cell', () => {
  expect(obstacleOf(source, usedCell(source, ['part-jardins', 'nord', 1990]))).toBe(
    'Le tableau n’a pas cette donnée : Part des jardins, nord, 1990.',
  );
});

test('an unknown indicator is refused', () => {
  expect(() => readCell(source, ['part-piscines', 'nord', 2015])).toThrow('part-piscines');
});
