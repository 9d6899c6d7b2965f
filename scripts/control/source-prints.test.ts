import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { noteSourcePrints, staleSources, takeSourcePrints } from './source-prints.ts';

const project = () =>
  temporaryFolder({
    'content/site.yaml': 'a',
    'content/registre.jsonl': '{}',
    'data/territoires.csv': 'b',
    '.build/rien': '',
  });

test('a site that was built from the files as they are is not stale, whatever the register took since', () => {
  using folder = project();
  noteSourcePrints(join(folder.path, '.build'), takeSourcePrints(folder.path));
  writeFileSync(join(folder.path, 'content/registre.jsonl'), '{}\n{}');
  expect(staleSources(folder.path, join(folder.path, '.build'))).toEqual([]);
});

test('each file that changed or came since is named', () => {
  using folder = project();
  noteSourcePrints(join(folder.path, '.build'), takeSourcePrints(folder.path));
  writeFileSync(join(folder.path, 'data/territoires.csv'), 'c');
  writeFileSync(join(folder.path, 'content/nouveau.yaml'), 'd');
  expect(staleSources(folder.path, join(folder.path, '.build')).join('\n')).toMatch(
    /^data\/territoires\.csv a changé[^\n]*\ncontent\/nouveau\.yaml a changé[^\n]*$/u,
  );
});

test('a site of other sources, or of an unknown build, is told', () => {
  using folder = project();
  noteSourcePrints(join(folder.path, '.build'), takeSourcePrints(folder.path));
  noteSourcePrints(join(folder.path, '.build'), null);
  expect(staleSources(folder.path, join(folder.path, '.build'))).toHaveLength(1);
});
