import { expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { refusePublication } from './refuse-publication.ts';

const FULL = 'tests/fixtures/site/site.yaml';
const BARE = 'tests/fixtures/editorial/projet/content/site.yaml';

test('a site whose town gave all that the law asks may be published', () => {
  expect(() => refusePublication(projectRoot, FULL)).not.toThrow();
});

test('all that is missing is told at once, with file, line, field, remedy and the law', () => {
  let message = '';
  try {
    refusePublication(projectRoot, BARE);
  } catch (error) {
    message = error instanceof Error ? error.message : '';
  }
  const lines = message.split('\n');
  expect(lines).toHaveLength(10);
  for (const line of lines)
    expect(line).toMatch(
      /^tests\/fixtures\/.*site\.yaml:\d+:\d+ \([a-z_, ]+\) il manque pour publier : écrire /u,
    );
  for (const field of [
    'adresse_publique',
    'ville, adresse',
    'ville, telephone',
    'ville, directeur_de_la_publication',
    'hebergeur, nom',
    'hebergeur, adresse',
    'hebergeur, telephone',
    'contact, courriel',
    'accessibilite, courriel',
    'accessibilite, declaration_etablie_le',
  ])
    expect(message).toContain(`(${field})`);
  expect(message).toContain('article 1-1');
  expect(message).toContain('décret n° 2019-768');
});
