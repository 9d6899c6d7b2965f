import { expect, test } from 'vitest';
import { readDocuments } from './read-documents.ts';

const page = (main: string, title = 'Nom de la page – Site') =>
  `<html><head><title>${title}</title></head><body><main>${main}</main></body></html>`;
const read = (address: string, main: string) => readDocuments({ address, html: page(main) });

test('a page without a main part, a figure, the home page and the search itself give nothing', () => {
  expect(readDocuments({ address: '/a/', html: '<p>x</p>' })).toEqual([]);
  for (const address of [
    '/',
    '/graphiques/a/b/',
    '/indicateurs/pluie/lac/',
    '/quartiers/lac/graphiques/',
    '/recherche/',
    '/convention/integrale/',
    '/convention/enjeux/citer/',
  ])
    expect(read(address, '<h1>x</h1><p>y</p>')).toEqual([]);
});

test('a chapter gives its passages that have an anchor, under their heading, without what is ours', () => {
  const found = read(
    '/convention/enjeux/',
    '<p>À nous.</p><div data-officiel><h1 id=titre>II – TITRE</h1><p>Sans ancre.</p><h2 id=tete>Une tête</h2>' +
      '<p id=un>Un passage<a data-apparatus>¶</a></p><ul><li id=deux>Un autre</li></ul></div>',
  );
  const kind = 'Texte de la convention';
  const place = 'Nom de la page › Une tête';
  expect(found).toEqual([
    { href: '/convention/enjeux/#titre', kind, title: 'II – TITRE', place: 'Nom de la page', text: '' },
    { href: '/convention/enjeux/#tete', kind, title: 'Une tête', place: 'Nom de la page', text: '' },
    { href: '/convention/enjeux/#un', kind, title: '', place, text: 'Un passage' },
    { href: '/convention/enjeux/#deux', kind, title: '', place, text: 'Un autre' },
  ]);
});

test('the annex gives each action once, under its ambition', () => {
  const found = read(
    '/convention/annexe/',
    '<div data-officiel><p id=note>Ce tableau</p><table><tr id=lac><th>Soigner le lac</th><td><ul>' +
      '<li id=lac-1>Poursuivre les bains<a data-apparatus>¶</a></li></ul></td><td>À construire</td></tr></table></div>',
  );
  expect(found.map(({ href, kind, place, text }) => [href, kind, place, text])).toEqual([
    ['/convention/annexe/#note', 'Texte de la convention', 'Nom de la page', 'Ce tableau'],
    ['/convention/annexe/#lac-1', 'Action de l’annexe', 'Soigner le lac', 'Poursuivre les bains'],
  ]);
});

test('the glossary gives each entry by its term and its expansion', () => {
  const [entry] = read(
    '/glossaire/',
    '<dl><div><dt id=abc>ABC</dt><dd><p><b>atelier</b></p><p>Lieu.</p><details><p>Passages</p></details></dd></div></dl>',
  );
  expect(entry).toEqual({
    href: '/glossaire/#abc',
    kind: 'Glossaire',
    title: 'ABC, atelier',
    place: '',
    text: 'Lieu.',
  });
});

test('an indicator, a neighbourhood and an ambition are found by their name', () => {
  const finding = '<hgroup><p>Pleut-il ?</p><h1>Il pleut.</h1></hgroup><p>Autre.</p>';
  const [rain] = readDocuments({
    address: '/indicateurs/pluie/',
    html: page(finding, 'Pluie, quartier Lac – Site'),
  });
  expect(rain).toEqual({
    href: '/indicateurs/pluie/',
    kind: 'Indicateur',
    title: 'Pluie',
    place: '',
    text: 'Pleut-il ? Il pleut.',
  });
  const lake = '<h1>Lac</h1><hgroup><p>Où ?</p><h2>Sur deux communes.</h2></hgroup><p>Autre.</p>';
  expect(read('/quartiers/lac/', lake)[0]?.text).toBe('Où ? Sur deux communes.');
  expect(read('/ambitions/lac/', '<h1>Le lac</h1><blockquote><p>Soigner.</p></blockquote>')[0]?.kind).toBe(
    'Ambition',
  );
});

test('a checked figure gives its words and its verdict', () => {
  expect(
    read(
      '/verification/enjeux/',
      '<h1>Chiffres comparés : Les enjeux</h1><ul><li id=x><p>« 12 % »<a data-apparatus>¶</a></p><dl><dt>Verdict</dt><dd>Concorde</dd></dl></li></ul>',
    ),
  ).toEqual([
    {
      href: '/verification/enjeux/#x',
      kind: 'Chiffre comparé',
      title: '',
      place: 'Les enjeux',
      text: '« 12 % » Concorde.',
    },
  ]);
});

test('any other page is read by its sections', () => {
  const found = read('/a-propos/', '<h1>Titre</h1><p>Début.</p><h2 id=qui>Qui parle</h2><p>Nous.</p>');
  expect(found.map(({ href, title, text }) => [href, title, text])).toEqual([
    ['/a-propos/', 'Nom de la page', 'Début.'],
    ['/a-propos/#qui', 'Qui parle', 'Nous.'],
  ]);
});
