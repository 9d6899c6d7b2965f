import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { fromHtml } from '../parse-html.ts';
import { fingerprint } from '../register/fingerprint.ts';
import { readRegister } from '../register/register.ts';
import { select, selectAll } from '../select.ts';
import { composeWhole } from './compose-whole.ts';

const register = readRegister(
  [
    { page: '/convention/', ancre: 'un', empreinte: fingerprint('Un'), debut: 'Un' },
    { page: '/convention/un/', ancre: 'un', empreinte: fingerprint('I – UN'), debut: 'I – UN' },
    { page: '/convention/deux/', ancre: 'un', empreinte: fingerprint('Encore'), debut: 'Encore' },
    { page: '/convention/deux/', ancre: 'deux', empreinte: fingerprint('II – DEUX'), debut: 'II – DEUX' },
  ]
    .map((entry) => JSON.stringify(entry))
    .join('\n'),
);
const section = (slug: string, words: string): string =>
  `<section id="chapitre-${slug}" data-chapitre="${slug}"><div data-officiel>${words}</div></section>`;
const whole = fromHtml(
  composeWhole(
    [
      section('sommaire', '<h1>Titre</h1><ul><li><a href="./un/">Un</a></li></ul>'),
      section(
        'un',
        '<h1>I – UN</h1><p data-apparatus data-insere="/convention/table/"><a href="/convention/table/">Lire</a></p>',
      ),
      section('table', '<h1 data-apparatus>Table</h1><p>Cellule <a href="/glossaire/">et</a></p>'),
      section(
        'deux',
        '<h1>II – DEUX</h1><p><span data-claim="x">Encore</span></p><p data-apparatus><a href="/x.csv" download>Télécharger</a></p><table><tr><td>Case<p data-apparatus>Suivi</p><sup data-apparatus>?</sup></td></tr></table>',
      ),
    ].join(''),
    register,
  ),
  { fragment: true },
);
const idsOf = (selector: string) => selectAll(selector, whole).map(({ properties }) => properties['id']);

test('a passage keeps the anchor of its chapter, and the second of two the name of its chapter in front', () => {
  expect(idsOf('h2')).toEqual(['un', 'deux']);
  expect(idsOf('p[id]')).toEqual(['deux.un']);
});

test('the contents page yields its anchors to the chapters', () => {
  expect(idsOf('li')).toEqual(['sommaire.un']);
});

test('the title is the only heading of its level, and a plate goes below the chapter that inserts it', () => {
  expect(selectAll('h1, h2, h3', whole).map(({ tagName }) => tagName)).toEqual(['h1', 'h2', 'h3', 'h2']);
  expect(toString(select('[data-chapitre=un]', whole) ?? whole)).toBe('I – UNTableCellule et');
});

test('links between chapters stay in the page, others lead out', () => {
  expect(selectAll('a', whole).map(({ properties }) => properties['href'])).toEqual([
    '#chapitre-un',
    '/glossaire/',
  ]);
});

test('what only a chapter needs is left out, and the words of claims stay', () => {
  expect(toString(whole)).not.toMatch(/Télécharger|Suivi/u);
  expect(toString(whole)).toContain('Case?');
  expect(selectAll('[data-claim]', whole)).toEqual([]);
});
