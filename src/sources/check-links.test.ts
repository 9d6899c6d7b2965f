import { expect, test } from 'vitest';
import { chapterHead, inventTexts, listener, PAGE_HEAD } from '../../tests/fixtures/sources/invent-texts.ts';
import { checkLinks } from './check-links.ts';

const known = {
  addresses: new Set(['/a-propos/', '/convention/', '/convention/enjeux/', '/donnees/a.csv']),
  anchors: new Map([['/a-propos/', new Set(['ici'])]]),
};

function told(link: string): readonly string[] {
  const heard = listener();
  checkLinks(inventTexts({ 'pages/a-propos.mdx': `${PAGE_HEAD}Voir [x](${link}).\n` }, heard.report), known);
  return heard.told;
}

test.each([
  '/convention/enjeux/',
  '/convention/enjeux/#ancre-que-nul-ne-connait',
  '/donnees/a.csv',
  '#ici',
  '/a-propos/#ici',
  'https://exemple.fr/x',
  'mailto:a@exemple.fr',
])('%s leads somewhere', (link) => {
  expect(told(link)).toEqual([]);
});

test('a link relative to a chapter is followed from it', () => {
  const heard = listener();
  const text = `${chapterHead('sommaire', 0)}[x](./enjeux/) et [y](./enjeu/)\n`;
  checkLinks(inventTexts({ 'convention/sommaire.mdx': text }, heard.report), known);
  expect(heard.told).toEqual([
    'content/convention/sommaire.mdx:10:19 le lien « ./enjeu/ » ne mène à aucune page du site : corriger l’adresse.',
  ]);
});

test.each([
  ['/convention/enjeu/', 'ne mène à aucune page du site'],
  ['/convention/enjeux', 'finir l’adresse par « / »'],
  ['/a-propos/#la', 'qui n’a pas d’ancre « la »'],
  ['#la', 'qui n’a pas d’ancre « la »'],
  ['//exemple.fr/', 'n’est ni une page du site ni une adresse'],
  ['javascript:alert(1)', 'n’est ni une page du site ni une adresse'],
  ['&#106;avascript:alert', 'n’est ni une page du site ni une adresse'],
  ['data:text/html,x', 'n’est ni une page du site ni une adresse'],
  ['https://u:p@exemple.fr/', 'contient un identifiant'],
])('%s is refused', (link, fact) => {
  expect(told(link).join(' ')).toContain(fact);
});
