import { expect, it } from 'vitest';
import { lengthDomain, spreadDomain, valueDomain } from './value-domain.ts';

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
it('leaves out zero where differences are read, and rounds outward', () => {
  expect(spreadDomain([18.9, 57.1])).toEqual([10, 60]);
  expect(spreadDomain([-22.4, 0, 16.1])).toEqual([-30, 20]);
});
it('spreads equal values, or none, over something', () => {
  expect(spreadDomain([7, 7])).toEqual([6.5, 7.5]);
  expect(spreadDomain([])).toEqual([0, 1]);
});
