import { describe, expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress, workingSite } from '../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { datasetJsonLd, jsonScript } from './dataset-json-ld.ts';

describe('dataset json ld', () => {
  const { indicator } = inventFigure({ values: { Aulnes: 40.1 }, previous: { Aulnes: 38 }, focus: 'Aulnes' });
  const context = { updated: '2026-01-01', page: './', csv: 'a.csv', json: 'b.json' };

  test('a dataset has licence, publisher, dates, years and two files', () => {
    const data = datasetJsonLd(indicator, { ...context, site: inventedSite });
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      license: expect.stringMatching(/^https:/u),
      publisher: { name: 'Ville de Bourg & Cie' },
      datePublished: '2026-01-02',
      dateModified: '2026-01-01',
      temporalCoverage: '2015/2020',
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: 'a.csv' },
        { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: 'b.json' },
      ],
    });
    expect(plainSpaces(String(data['description']))).toBe('Invention. Nulle part.');
  });

  test('a single year is one year, and no private address is printed for want of a public one', () => {
    const data = datasetJsonLd({ ...indicator, years: [2020] }, { ...context, site: siteWithoutAddress });
    expect(data['temporalCoverage']).toBe('2020');
    expect(JSON.stringify(data)).not.toContain('bourg.example');
  });

  test('the producers are those of the source; before the town publishes there is neither publisher nor day of publication', () => {
    const of = { ...indicator, producers: ['Un institut'] };
    const data = datasetJsonLd(of, { ...context, site: workingSite });
    expect(data['isBasedOn']).toMatchObject({ creator: [{ '@type': 'Organization', name: 'Un institut' }] });
    expect(data).not.toHaveProperty('publisher');
    expect(data).not.toHaveProperty('datePublished');
    expect(data['creativeWorkStatus']).toContain('Version de travail');
  });
});

describe('json script', () => {
  test('no value can close the script it stands in, or open a comment, and it reads back the same', () => {
    const value = { a: '</script><!-- <script>', b: null };
    expect(jsonScript(value)).not.toContain('<');
    expect(JSON.parse(jsonScript(value))).toEqual(value);
  });
});
