import { describe, expect, it } from 'vitest';
import { axisTicks, lengthDomain, spreadDomain, valueDomain } from './axis-ticks.ts';

describe('axis ticks', () => {
  it('places round values between the ends', () => {
    expect(axisTicks([0, 60], [100, 220], String, 12).map(({ value, x }) => [value, x])).toEqual([
      [0, 100],
      [20, 140],
      [40, 180],
      [60, 220],
    ]);
  });
  it('takes fewer where labels would touch', () => {
    expect(axisTicks([0, 60], [100, 160], (v) => `${v} pour cent`, 12).map(({ value }) => value)).toEqual([
      0,
    ]);
  });
  it('labels the two ends before a single value, where no step of round values fits', () => {
    expect(axisTicks([-30, 20], [100, 180], (v) => `${v} %`, 12).map(({ value }) => value)).toEqual([
      -30, 20,
    ]);
  });
});

describe('value domain', () => {
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
});
