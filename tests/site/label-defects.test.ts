import { expect, test } from 'vitest';
import type { DrawnFigure, DrawnLabel } from './drawn-labels.ts';
import { labelDefects } from './label-defects.ts';

const label: DrawnLabel = {
  words: 'sound',
  left: 20,
  right: 80,
  top: 20,
  bottom: 34,
  size: 12,
  color: 'rgb(0, 0, 0)',
  paper: 'rgb(255, 255, 255)',
};
const figure = (...labels: readonly DrawnLabel[]): DrawnFigure => ({
  labels,
  left: 16,
  right: 304,
  top: 10,
  bottom: 400,
  windowWidth: 320,
  trackWidth: 120,
  hasFont: true,
});

test('labels apart, inside and dark enough are sound', () => {
  expect(labelDefects(figure(label, { ...label, words: 'below', top: 36, bottom: 50 }))).toEqual([]);
});

test('a drawing without a label, or with one over another, is refused', () => {
  expect(labelDefects(figure())).toEqual(['no label at all']);
  expect(labelDefects(figure(label, { ...label, words: 'over', left: 60, right: 90 }))).toEqual([
    '« sound » over « over »',
  ]);
});

test('a label that leaves the drawing, or the window, is named', () => {
  expect(labelDefects(figure({ ...label, left: 10 }))).toEqual(['« sound » leaves the drawing']);
  expect(labelDefects(figure({ ...label, right: 321 }))).toEqual([
    '« sound » leaves the drawing',
    '« sound » leaves the window',
  ]);
  expect(labelDefects(figure({ ...label, top: 392, bottom: 406 }))).toEqual(['« sound » leaves the drawing']);
});

test('a label under 12 px, or under 4.5:1, is named', () => {
  expect(labelDefects(figure({ ...label, size: 11.5 }))).toEqual(['« sound » is 11.5 px']);
  expect(labelDefects(figure({ ...label, color: 'rgb(150, 150, 150)' }))).toEqual([
    '« sound » is rgb(150, 150, 150) on its paper',
  ]);
});
