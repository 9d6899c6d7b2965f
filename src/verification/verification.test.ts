import { describe, expect, test } from 'vitest';
import { inventedVerification } from '../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource as source } from '../../tests/fixtures/verification/invent-source.ts';
import { readCell } from './formula/read-cell.ts';
import { claimsUsing, readingOfVerification } from './verification.ts';

describe('verification', () => {
  test('a landmark is read, nothing is not', () => {
    const landmark = readCell(source, ['part-jardins', 'nord', 2015]);
    expect(readingOfVerification({ outcome: { kind: 'rien', landmarks: [landmark] } })?.cells).toEqual(
      landmark.cells,
    );
    expect(readingOfVerification({ outcome: { kind: 'rien', landmarks: [] } })).toBeNull();
  });
});

describe('claims using', () => {
  const landmark = inventedVerification({
    kind: 'rien',
    landmarks: [readCell(source, ['part-jardins', 'nord', 2015])],
  });
  const nothing = inventedVerification({ kind: 'rien', landmarks: [] });
  const all = [landmark, nothing];

  test('a verification uses the indicator and the territory of its cells, together', () => {
    expect(claimsUsing(all, { indicator: 'part-jardins' })).toEqual([landmark]);
    expect(claimsUsing(all, { territory: 'nord' })).toEqual([landmark]);
    expect(claimsUsing(all, { indicator: 'part-jardins', territory: 'sud' })).toEqual([]);
    expect(claimsUsing(all, { indicator: 'jardiniers' })).toEqual([]);
  });
});
