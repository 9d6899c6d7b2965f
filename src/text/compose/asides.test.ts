import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readRegister } from '../../register/register.ts';
import { markerAsides, structureAsides } from './asides.ts';

describe('structureAsides', () => {
  const content = {
    structure: {
      enjeux: [{ id: 'sante', introduction: 'Enjeu n° 3 : promouvoir', enjeux: 'La promotion des soins' }],
      ambitions: [{ id: 'habitat', priorites: 'Améliorer la situation' }],
      publics: [{ id: 'familles', priorites: 'Les familles monoparentales' }],
    },
    annexe: [
      { id: 'ligne-a', ambition: 'habitat', ordre: 1 },
      { id: 'ligne-b', ambition: 'habitat', ordre: 5 },
    ],
  };

  const register = readRegister(
    [
      {
        page: '/convention/introduction/',
        ancre: 'enjeu-3',
        empreinte: '1'.repeat(12),
        debut: 'Enjeu n° 3 : promouvoir',
      },
      {
        page: '/convention/enjeux/',
        ancre: 'promotion',
        empreinte: '2'.repeat(12),
        debut: 'La promotion des soins',
      },
      {
        page: '/convention/priorites/',
        ancre: 'ameliorer',
        empreinte: '3'.repeat(12),
        debut: 'Améliorer la situation',
      },
    ]
      .map((entry) => JSON.stringify(entry))
      .join('\n'),
  );

  const asideOf = (page: string, anchor: string): string => {
    const aside = structureAsides(content, register, page).get(anchor);
    return aside === undefined ? '' : toHtml(aside);
  };

  test('a stake of the introduction leads to its wording in chapter II, and back', () => {
    expect(asideOf('/convention/introduction/', 'enjeu-3')).toContain('href="/convention/enjeux/#promotion"');
    expect(asideOf('/convention/enjeux/', 'promotion')).toContain('href="/convention/introduction/#enjeu-3"');
  });

  test('the links to the other wording of a stake say which stake: all have the same words', () => {
    expect(asideOf('/convention/introduction/', 'enjeu-3')).toContain(
      'aria-label="Chapitre II, enjeu 1">Chapitre II</a>',
    );
  });

  test('an ambition leads to each of its rows of the annex and to the whole structure', () => {
    const html = asideOf('/convention/priorites/', 'ameliorer');
    expect(html).toContain('/convention/annexe/#ligne-a');
    expect(html).toMatch(/Annexe, ligne 1.*>ligne 5</u);
    expect(html).toContain('/convention/#ambitions-locales');
  });

  test('a passage without an anchor, or a page without structure, has no links', () => {
    expect(structureAsides(content, register, '/convention/priorites/').size).toBe(1);
    expect(structureAsides(content, register, '/convention/gouvernance/').size).toBe(0);
  });
});

describe('markerAsides', () => {
  const register = readRegister(
    JSON.stringify({ page: '/p/', ancre: 'a', empreinte: '1'.repeat(12), debut: 'En 2019, 46 %' }),
  );
  const line = {
    passage: 'En 2019',
    words: 'Taux, 2019',
    values: 'Ici 40 %',
    href: '/indicateurs/taux/',
    svg: '<svg></svg>',
  };
  const html = (svg: string | null): string => {
    const aside = markerAsides([{ ...line, svg }], register, '/p/').get('a');
    return aside === undefined ? '' : toHtml(aside);
  };

  test('the line names its indicator, leads to its page, and says its values to screen readers', () => {
    expect(html('<svg></svg>')).toBe(
      '<div class="aside" data-apparatus=""><a href="/indicateurs/taux/">Taux, 2019</a><span class="sr">: Ici 40 %</span><svg></svg></div>',
    );
  });

  test('without a drawing the values are seen', () => {
    expect(html(null)).toContain('Taux, 2019</a>: Ici 40 %');
  });

  test('a passage that is not registered has no line', () => {
    expect(markerAsides([{ ...line, passage: 'Autre' }], register, '/p/').size).toBe(0);
  });

  test('two indicators of one passage both have their line', () => {
    const other = { ...line, words: 'Autre taux, 2019', href: '/indicateurs/autre/', svg: null };
    const aside = markerAsides([{ ...line, svg: null }, other], register, '/p/').get('a');
    expect(toHtml(aside ?? [])).toBe(
      '<div class="aside" data-apparatus=""><div data-apparatus=""><a href="/indicateurs/taux/">Taux, 2019</a>: Ici 40 %</div><div data-apparatus=""><a href="/indicateurs/autre/">Autre taux, 2019</a>: Ici 40 %</div></div>',
    );
  });
});
