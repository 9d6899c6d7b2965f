import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/files/temporary-folder.ts';
import { chapterHead, inventTexts, listener, PAGE_HEAD } from '../../tests/fixtures/sources/invent-texts.ts';
import { checkLinks, checkOwnPages } from './check-links.ts';

describe('check links', () => {
  const known = {
    addresses: new Set(['/a-propos/', '/convention/', '/convention/enjeux/', '/donnees/a.csv']),
    anchors: new Map([['/a-propos/', new Set(['ici'])]]),
  };

  function told(link: string): readonly string[] {
    const heard = listener();
    checkLinks(
      inventTexts({ 'pages/a-propos.mdx': `${PAGE_HEAD}Voir [x](${link}).\n` }, heard.report),
      known,
    );
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
});

describe('check pages', () => {
  test('a page is linked by another, or by the code; else it is told, and so is an address of the site', () => {
    const { told, report } = listener();
    using root = temporaryFolder({ 'src/urls.ts': `export const ABOUT = '/a-propos/';` });
    const texts = inventTexts(
      {
        'pages/a-propos.mdx': `${PAGE_HEAD}Voir [aide](/aide/#suite).\n`,
        'pages/aide.mdx': `${PAGE_HEAD}Aide.\n`,
        'pages/seule.mdx': `${PAGE_HEAD}Voir [moi](/seule/).\n`,
        'pages/donnees.mdx': `${PAGE_HEAD}Données.\n`,
      },
      report,
    );
    checkOwnPages(root.path, texts);
    expect(told).toEqual([
      'content/pages/donnees.mdx:2:1 « donnees » est déjà l’adresse d’une page du site : donner un autre nom au fichier.',
      'content/pages/seule.mdx:2:1 aucune page ne mène à celle-ci : écrire ailleurs un lien [mots](/seule/), ou retirer le fichier.',
    ]);
  });
});
