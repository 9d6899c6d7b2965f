import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { casesOf, dataset, figuresOf, neighbourhoods } from './figures/all-figures.ts';
import { drawnRows } from './figures/drawn-rows.ts';
import { expectedRate, ratedYears } from './figures/expected-rate.ts';
import { offScale } from './figures/on-one-scale.ts';
import { readNumber } from './figures/read-number.ts';

const slow = { timeout: 120_000 };
const NOTES = { publie: null, non_renseigne: 'non renseigné', a_verifier: 'à vérifier' } as const;

describe.each(casesOf('taux'))('%s', (_, spec) => {
  test('draws the division of the two counts for every neighbourhood and reference', slow, () => {
    for (const { figure, drawing, svg } of figuresOf(spec)) {
      const rows = drawnRows(drawing, ':is(.g-dot, .g-doubt)');
      const places: [number, number][] = [];
      for (const { id, shortName } of neighbourhoods) {
        const { tenths, status } = expectedRate(spec, id);
        const row = rows.find(({ name }) => name === shortName.replaceAll(' ', ''));
        expect(row, `${id}`).toMatchObject({
          note: NOTES[status],
          isFocus: id === figure.focus.territory.id,
        });
        expect(readNumber(row?.value ?? ''), `${id}`).toBe(tenths === null ? null : tenths / 10);
        expect(row?.marks).toHaveLength(tenths === null ? 0 : 1);
        for (const { x } of row?.marks ?? []) places.push([(tenths ?? NaN) / 10, x]);
      }
      expect(rows).toHaveLength(neighbourhoods.length);
      expect(offScale(places)).toEqual([]);
      for (const [selector, id] of [
        ['.g-mel', 'mel'],
        ['.g-qpv', 'ensemble-qpv'],
      ] as const) {
        const [text = ''] = drawing.texts(selector).map((one) => one.text.replace(/^\D+/u, ''));
        expect(readNumber(text)).toBe((expectedRate(spec, id).tenths ?? NaN) / 10);
      }
      expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(1700);
    }
  });

  test('says in words which years it divides, and what it counts', slow, () => {
    const [year, baseYear] = ratedYears(spec);
    for (const { figure } of figuresOf(spec)) {
      const words = [figure.finding.headline, ...figure.finding.sentences].join(' ');
      for (const one of [year, baseYear]) expect(words).toContain(String(one));
      expect(words).toContain(spec.remark ?? '∅');
      if (spec.indicator === 'allocataires-rsa') expect(words).toContain('foyer');
    }
  });
});

test('RSA and AAH have their rate for 100 inhabitants', () => {
  const rated = casesOf('taux').map(([, { indicator, per }]) => `${indicator} / ${per}`);
  expect(rated).toEqual(['allocataires-aah / population', 'allocataires-rsa / population']);
  expect(dataset.indicators.map(({ id }) => id)).toEqual(expect.arrayContaining(['population']));
});
