import { describe, expect, test } from 'vitest';
import type { Indicator } from '../src/dataset/indicator.ts';
import { observationOf } from '../src/dataset/observation-of.ts';
import { buildFigure } from '../src/figures/build-figure.ts';
import { casesOf, dataset, neighbourhoods } from './figures/all-figures.ts';

const WORDS = [
  /(\d+) fois dans le tiers le plus élevé/u,
  /(\d+) fois dans (?:le tiers|celui) du milieu/u,
  /(\d+) fois dans le (?:tiers le )?plus bas/u,
] as const;

describe.each(casesOf('profil'))('%s', (_, spec) => {
  test('counts the thirds of every neighbourhood right, in the headline and in the alternative', () => {
    for (const { id } of neighbourhoods) {
      const thirds = dataset.indicators.map((indicator) => thirdOf(indicator, id));
      const { headline, alternative } = buildFigure(spec, dataset, id).finding;
      for (const [third, words] of WORDS.entries()) {
        const times = thirds.filter((one) => one === third).length;
        const said = times === 0 ? null : String(times);
        for (const text of [headline, alternative]) {
          expect(words.exec(text)?.[1] ?? null, `${id}: ${text}`).toBe(said);
        }
      }
    }
  });

  test('names every indicator that the neighbourhood is not counted for, with its status', () => {
    for (const { id } of neighbourhoods) {
      const { sentences } = buildFigure(spec, dataset, id).finding;
      const last = sentences.find((sentence) => sentence.startsWith('Il n’est pas compté pour')) ?? '';
      const out = dataset.indicators.filter((indicator) => thirdOf(indicator, id) === null);
      for (const { nounPhrase } of out) expect(last).toContain(nounPhrase);
      const statuses = new Set(out.map((indicator) => cellOf(indicator, id)?.status));
      expect(/non renseignée/u.test(last)).toBe(statuses.has('non_renseigne'));
      expect(last.includes('à vérifier')).toBe(statuses.has('a_verifier'));
    }
  });
});

function cellOf(indicator: Indicator, territory: string) {
  return observationOf(dataset, indicator.id, territory, indicator.years.at(-1) ?? NaN);
}

/** 0 for the highest third, 1 for the middle, 2 for the lowest: by the share of values below, half of the equal ones with them; null for a cell that is missing or a doubtful zero. */
function thirdOf(indicator: Indicator, territory: string): number | null {
  const counted = neighbourhoods.flatMap(({ id }) => {
    const cell = cellOf(indicator, id);
    const isOut = cell?.value === 0 && cell.status === 'a_verifier';
    return cell === null || cell.value === null || isOut ? [] : [{ id, value: cell.value }];
  });
  const own = counted.find(({ id }) => id === territory)?.value;
  if (own === undefined) return null;
  const below = counted.filter(({ value }) => value < own).length;
  const place = (below + counted.filter(({ value }) => value === own).length / 2) / counted.length;
  if (place <= 1 / 3) return 2;
  return place >= 2 / 3 ? 0 : 1;
}
