import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { observationOf, type Status } from '../src/dataset/dataset.ts';
import { buildFigure } from '../src/figures/build/build-figure.ts';
import { figureSvg } from '../src/figures/drawings/figure-svg.ts';
import type { Figure } from '../src/figures/figure.ts';
import { casesOf, dataset, neighbourhoods, root, specs } from './figures/all-figures.ts';
import { allowedNumbers } from './figures/allowed-numbers.ts';
import { comparedYears } from './figures/compared-years.ts';
import { expectedRate } from './figures/expected-rate.ts';
import { statedNumbers } from './figures/stated-numbers.ts';

const slow = { timeout: 60_000 };

test('each indicator has its text', () => {
  const texts = readdirSync(`${root}content/indicateurs`).map((name) => name.replace(/\.mdx$/, ''));
  expect(texts.toSorted()).toEqual(dataset.indicators.map(({ id }) => id).toSorted());
});

test('each indicator of two years has its changes and its slope, and there is one profile', () => {
  const twice = dataset.indicators.filter(({ years }) => years.length > 1).map(({ id }) => id);
  for (const form of ['evolution', 'pente']) {
    expect(
      specs
        .filter((spec) => spec.form === form)
        .map(({ indicator }) => indicator)
        .toSorted(),
    ).toEqual(twice.toSorted());
  }
  expect(specs.filter(({ form }) => form === 'profil')).toHaveLength(1);
});

test('neither the drawing nor the words depend on anything but the figure', () => {
  for (const spec of specs) {
    const [first, second] = [0, 1].map(() => buildFigure(spec, dataset, neighbourhoods[0]?.id ?? ''));
    if (first === undefined || second === undefined) throw new Error('There is no figure to build.');
    expect([second.finding, figureSvg(second)]).toEqual([first.finding, figureSvg(first)]);
  }
});

describe.each(specs.map((spec) => [spec.id, spec] as const))('%s', (_, spec) => {
  const figures = neighbourhoods.map(({ id }) => buildFigure(spec, dataset, id));

  test(
    'has a headline, two to six sentences and an alternative of 150 characters, in clean French',
    slow,
    () => {
      for (const { finding } of figures) {
        expect(finding.sentences.length).toBeGreaterThanOrEqual(2);
        expect(finding.sentences.length).toBeLessThanOrEqual(6);
        expect(finding.alternative.length).toBeLessThanOrEqual(150);
        for (const text of wordsOf(finding)) {
          expect(text.replaceAll('n. r.', '0')).not.toMatch(
            /undefined|null|NaN|\s{2}|[.,;] [.,;]|\.\.|\d\.\d|'| d[eu] (?:[aeiouyéè]|le )/,
          );
        }
      }
    },
  );

  test('states no number that the table does not give', slow, () => {
    for (const figure of figures) {
      const allowed = allowedNumbers(figure);
      for (const text of wordsOf(figure.finding)) {
        const invented = statedNumbers(figure, text).filter((number) => !allowed.has(number));
        expect(invented, `${figure.focus.territory.id}: ${text}`).toEqual([]);
      }
    }
  });
});

describe.each(casesOf('classement', 'taux', 'evolution', 'pente'))('%s', (_, spec) => {
  const figures = neighbourhoods.map(({ id }) => buildFigure(spec, dataset, id));

  test('its alternative gives every value of the focus, with its status', slow, () => {
    for (const figure of figures) {
      const { alternative } = figure.finding;
      const stated = statedNumbers(figure, alternative);
      for (const { value, status } of focusCells(figure)) {
        if (value !== null) expect(stated, `${alternative}`).toContain(value);
        expectStatus(alternative, status);
        expectStatus(wordsOf(figure.finding).join(' '), status);
      }
    }
  });
});

function wordsOf({ headline, sentences, alternative }: Figure['finding']): readonly string[] {
  return [headline, ...sentences, alternative];
}

/** The words for a missing or a doubtful value. */
function expectStatus(words: string, status: Status): void {
  if (status === 'non_renseigne') expect(words).toMatch(/n\. r\.|renseigné/u);
  if (status === 'a_verifier') expect(words).toContain('à vérifier');
}

/** What the table gives of the focus for the years that a figure is about: the last one, the last two that are compared, or the ends. */
function focusCells({
  spec,
  focus,
  years,
}: Figure): readonly { readonly value: number | null; readonly status: Status }[] {
  const id = focus.territory.id;
  if (spec.form === 'taux') {
    const { tenths, status } = expectedRate(spec, id);
    return [{ value: tenths === null ? null : tenths / 10, status }];
  }
  const indicator = dataset.indicators.find((one) => one.id === spec.indicator);
  const compared = indicator === undefined ? [] : comparedYears(indicator);
  const about = {
    classement: indicator?.years.slice(-1) ?? [],
    evolution: compared.slice(-2),
    pente: [years[0] ?? NaN, ...compared.slice(-1)],
  };
  return (spec.form === 'profil' ? [] : about[spec.form]).map((year) => {
    const cell = observationOf(dataset, spec.indicator ?? '', id, year);
    return { value: cell?.value ?? null, status: cell?.status ?? 'non_renseigne' };
  });
}
