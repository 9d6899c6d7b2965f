import { describe, expect, test } from 'vitest';
import { describePortrait } from '../src/figures/words/describe-portrait.ts';
import { casesOf, dataset, figuresOf } from './figures/all-figures.ts';
import { statedNumbers } from './figures/stated-numbers.ts';

const figures = casesOf('profil').flatMap(([, spec]) => figuresOf(spec).map(({ figure }) => figure));

test('each of the 26 neighbourhoods has its portrait, and no two are the same', () => {
  const portraits = figures.map((figure) => describePortrait(figure).join(' '));
  expect(portraits).toHaveLength(26);
  expect(new Set(portraits).size).toBe(26);
});

describe.each(figures.map((figure) => [figure.focus.territory.shortName, figure] as const))(
  '%s',
  (_, figure) => {
    const sentences = describePortrait(figure);

    test('its portrait is two to five whole sentences, without judgement', () => {
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(5);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÉ].*\.$/u);
      expect(sentences.join(' ')).not.toMatch(/undefined|null|NaN|\b(?:pire|meilleur|mauvais|bon)\b/u);
    });

    test('each number of its portrait is in the table', () => {
      const cells = figure.parts.flatMap(({ focus, mel, qpv }) =>
        [focus, mel, qpv].flatMap((row) => [row?.cell.value ?? null, row?.previous?.value ?? null]),
      );
      const years = dataset.indicators.flatMap((one) => one.years);
      const change = Math.abs(figure.parts[0]?.focus.change ?? 0);
      const known = [...cells, ...years, change].filter((value) => value !== null);
      const stated = statedNumbers(figure, sentences.join(' '));
      expect(stated.length).toBeGreaterThan(3);
      expect(stated.filter((number) => !known.some((value) => Math.abs(value - number) < 0.051))).toEqual([]);
    });
  },
);
