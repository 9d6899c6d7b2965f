import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBuiltSite } from '../../scripts/control/check-built-site.ts';
import { temporaryFolder } from '../../scripts/files/temporary-folder.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';

test('the agent’s check names a changed official word, a dead link and a lost anchor, at once and in French', () => {
  using folder = temporaryFolder();
  // Without its frames, which are most of the site and take most of the time.
  const filter = (source: string): boolean => basename(source) !== 'graphiques';
  cpSync(siteFolders.published, folder.path, { recursive: true, filter });
  const chapter = join(folder.path, 'convention/presentation/index.html');
  writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('limitrophe', 'voisine'));
  appendFileSync(join(folder.path, 'errata/index.html'), '<a href=../perdu/>x</a>');
  const glossary = join(folder.path, 'glossaire/index.html');
  writeFileSync(glossary, readFileSync(glossary, 'utf8').replaceAll('id=qpv', 'id=_qpv'));
  const told = new Map(
    checkBuiltSite(folder.path, '.').map(({ rule, defects }) => [rule, defects.join('\n')]),
  );
  expect(told.get('Mots officiels')).toMatch(/^\/convention\/presentation\/\S* : passage changé/u);
  expect(told.get('Liens')).toContain('/errata/ : le lien « ../perdu/ » ne mène à aucun fichier du site.');
  expect(told.get('Registre des adresses')).toContain('/glossaire/#qpv');
});
