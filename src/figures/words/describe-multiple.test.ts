import { expect, test } from 'vitest';
import { describeMultiple } from './describe-headline.ts';

test('near one, a difference says more', () => {
  for (const ratio of [0.58, 0.8, 1, 1.34, 1.351, 1.399, 1.601, 1.617, 1.7, 1.84])
    expect(describeMultiple(ratio)).toBeNull();
});

test.each([
  [0.1, 'moins d’un tiers de'],
  [0.33, 'environ un tiers de'],
  [0.4, 'moins de la moitié de'],
  [0.5, 'environ la moitié de'],
  [0.55, 'un peu plus de la moitié de'],
  [1.5, 'environ une fois et demie'],
  [1.4, 'environ une fois et demie'],
  [4.2 / 3, 'environ une fois et demie'],
  [1.6, 'environ une fois et demie'],
  [1.91, 'près de deux fois'],
  [2, 'environ deux fois'],
  [2.09, 'plus de deux fois'],
  [2.38, 'plus de deux fois'],
  [2.62, 'plus de deux fois et demie'],
  [2.5, 'environ deux fois et demie'],
  [2.7, 'plus de deux fois et demie'],
  [1.86, 'près de deux fois'],
  [0.36, 'environ un tiers de'],
  [0.52, 'environ la moitié de'],
  [2.03, 'environ deux fois'],
  [2.4, 'environ deux fois et demie'],
  [2.6, 'environ deux fois et demie'],
  [2.85, 'près de trois fois'],
  [1.85, 'près de deux fois'],
  [0.31, 'environ un tiers de'],
  [0.48, 'environ la moitié de'],
  [3, 'environ trois fois'],
  [4, 'environ quatre fois'],
  [5, 'environ cinq fois'],
  [6, 'environ six fois'],
  [7, 'environ sept fois'],
  [8, 'environ huit fois'],
  [9, 'environ neuf fois'],
  [11.2, 'plus de 11 fois'],
  [9.9, 'près de dix fois'],
  [12.2, 'plus de 12 fois'],
])('%d is « %s »', (ratio, words) => expect(describeMultiple(ratio)).toBe(words));
