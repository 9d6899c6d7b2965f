import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readRegister } from '../../register/register.ts';
import { markerAsides } from './marker-asides.ts';

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
