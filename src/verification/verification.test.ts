import { expect, test } from 'vitest';
import { inventedSource as source } from '../../tests/fixtures/verification/invent-source.ts';
import { readCell } from './read-cell.ts';
import { readingOfVerification } from './verification.ts';

test('a landmark is read, nothing is not', () => {
  const landmark = readCell(source, ['part-jardins', 'nord', 2015]);
  expect(readingOfVerification({ outcome: { kind: 'rien', landmarks: [landmark] } })?.cells).toEqual(
    landmark.cells,
  );
  expect(readingOfVerification({ outcome: { kind: 'rien', landmarks: [] } })).toBeNull();
});
