import { expect, test } from 'vitest';
import { FIRST_ROUND_TRIP, pageLimit, WHOLE } from './page-limit.ts';

test('every page but two must fit in one first round trip', () => {
  expect(pageLimit('/convention/presentation/')).toBe(FIRST_ROUND_TRIP);
  expect(pageLimit(WHOLE.address)).toBe(WHOLE.bytes);
  expect(pageLimit('/convention/annexe/')).toBeGreaterThanOrEqual(FIRST_ROUND_TRIP);
});
