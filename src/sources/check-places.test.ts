import { expect, test } from 'vitest';
import { inventFolder, listener } from '../../tests/fixtures/sources/invent-texts.ts';
import { checkPlaces, namesOf } from './check-places.ts';

const sound = { 'geo/README.md': '', 'geo/communes-mel.geojson': '', 'source/transcription.md': '' };

function told(...names: readonly string[]): readonly string[] {
  const heard = listener();
  using folder = inventFolder({ ...sound, ...Object.fromEntries(names.map((name) => [name, ''])) });
  checkPlaces(folder.path, heard.report);
  return heard.told;
}

test('files at their place, frozen versions and what systems add are let be', () => {
  const names = [
    'site.yaml',
    'annexe/01-habitat.yaml',
    'pages/aide.mdx',
    'versions/a/b.jsonl.br',
    '.DS_Store',
    'annexe/Thumbs.db',
  ];
  expect(told(...names)).toEqual([]);
});

test.each([
  ['glossaire/été.yaml', 'ce nom n’est pas celui'],
  ['glossaire/a b.yaml', 'ce nom n’est pas celui'],
  ['glossaire/QPV.yaml', 'ce nom n’est pas celui'],
  ['glossaire/__proto__.yaml', 'ce nom n’est pas celui'],
  ['glossaire/qpv.yml', 'finir par « .yaml »'],
  ['convention/notes.md', 'finir par « .mdx »'],
  ['graphiques/versions.yaml', 'gardent pour eux'],
  ['pages/con.mdx', 'gardent pour eux'],
  ['pages/index.mdx', 'gardent pour eux'],
  ['glossaire/constructor.yaml', 'gardent pour eux'],
  [`glossaire/${'a'.repeat(90)}.yaml`, 'trop long'],
  ['aide.mdx', 'n’est pas un fichier de contenu à sa place'],
  ['glossaire/x/y.yaml', 'n’est pas un fichier de contenu à sa place'],
  ['brouillons/x.yaml', 'n’est pas un fichier de contenu à sa place'],
  ['geo/x.geojson', 'n’est pas un fichier de contenu à sa place'],
])('%s is refused', (name, fact) => {
  expect(told(name)).toEqual([expect.stringContaining(fact)]);
});

test('a file that a folder cannot do without is told', () => {
  const heard = listener();
  using folder = inventFolder({ ...sound, 'source/transcription.md': '' });
  using other = inventFolder({ 'geo/README.md': '', 'source/transcription.md': '' });
  checkPlaces(folder.path, heard.report);
  checkPlaces(other.path, heard.report);
  expect(heard.told).toEqual([
    'content/geo/communes-mel.geojson:1:1 le fichier manque : le reprendre de la copie d’avant.',
  ]);
});

test('names make a sentence', () => {
  expect(namesOf(['a', 'b', 'c'])).toBe('a, b ou c');
});
