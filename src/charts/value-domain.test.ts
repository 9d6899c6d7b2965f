import { expect, it } from 'vitest';
import { lengthDomain, valueDomain } from './value-domain.ts';

it('has a domain even when nothing was observed', () => {
  expect(valueDomain([])).toEqual([0, 1]);
  expect(lengthDomain([])).toEqual([0, 1]);
});
it('starts from zero where the values spread over more than half of the greatest', () => {
  expect(valueDomain([19.2, 57.5])).toEqual([0, 60]);
});
it('starts near the least where they do not', () => expect(valueDomain([19.9, 29.7])).toEqual([18, 30]));
it('keeps equal values off the edge of nothing', () => {
  expect(valueDomain([5, 5])).toEqual([0, 5]);
  expect(valueDomain([0, 0])).toEqual([0, 1]);
});
it('measures lengths from zero to the greatest, clamping nothing', () =>
  expect(lengthDomain([3, 100])).toEqual([0, 100]));
