import { expect, test } from 'vitest';
import { inventTexts, listener, PAGE_HEAD } from '../../tests/fixtures/sources/invent-texts.ts';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import { checkOwnPages } from './check-pages.ts';

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
