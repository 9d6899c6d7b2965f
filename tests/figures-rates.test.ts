import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildFigure } from '../src/figures/build/build-figure.ts';
import { casesOf, dataset, figuresOf, neighbourhoods, specs } from './figures/all-figures.ts';
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
        const { tenths, exact, status } = expectedRate(spec, id);
        const row = rows.find(({ name }) => name === shortName.replaceAll(' ', ''));
        expect(row, `${id}`).toMatchObject({
          note: NOTES[status],
          isFocus: id === figure.focus.territory.id,
        });
        expect(readNumber(row?.value ?? ''), `${id}`).toBe(tenths === null ? null : tenths / 10);
        expect(row?.marks).toHaveLength(tenths === null ? 0 : 1);
        for (const { x } of row?.marks ?? []) places.push([exact ?? NaN, x]);
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

test('places and gaps come from unrounded rates', () => {
  const rate = (id: string, focus: string) => {
    const spec = specs.find((one) => one.id === id);
    if (spec === undefined) throw new Error(`No ${id}.`);
    return buildFigure(spec, dataset, focus);
  };
  // By hand: 53 / 1 299 is 4.080 and 51 / 1 407 is 3.625, each in the middle; rounded they seemed to be at the ends.
  for (const focus of ['pacot-vandracq', 'la-mouchonniere']) {
    expect(rate('taux-allocataires-aah', focus).focus.third).toBe('middle');
  }
  // By hand: 7.322 - 4.453 = 2.87; 3.656 - 3.820 = -0.16.
  const said = (id: string) => rate(id, 'nouveau-mons').finding.sentences.join(' ');
  expect(said('taux-allocataires-rsa')).toContain(
    '2,9 allocataires pour 100 habitants de plus que dans la métropole (4,5)',
  );
  expect(said('taux-allocataires-aah')).toContain(
    '0,2 allocataire pour 100 habitants de moins que dans l’ensemble',
  );
});

test('RSA and AAH have their rate for 100 inhabitants', () => {
  const rated = casesOf('taux').map(([, { indicator, per }]) => `${indicator} / ${per}`);
  expect(rated).toEqual(['allocataires-aah / population', 'allocataires-rsa / population']);
  expect(dataset.indicators.map(({ id }) => id)).toEqual(expect.arrayContaining(['population']));
});
