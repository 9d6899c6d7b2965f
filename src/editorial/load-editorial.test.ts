import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EditorialError } from './editorial-error.ts';
import { loadEditorial } from './load-editorial.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editorial-'));
  cpSync('tests/fixtures/editorial/projet', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('loadEditorial', () => {
  test('reads every file of a small project', () => {
    const editorial = loadEditorial(root);
    expect(editorial.annexe.map(({ id, ordre }) => [id, ordre])).toEqual([
      ['velos', 1],
      ['arbres', 2],
    ]);
    expect(editorial.editions.map(({ id }) => id)).toEqual(['initiale']);
    expect(editorial.suivi.map(({ id, ligne }) => [id, ligne])).toEqual([['velos-2025', 'velos']]);
    expect(editorial.glossaire.map(({ id, terme }) => [id, terme])).toEqual([
      ['epicerie', 'épicerie'],
      ['zzz', 'ZZZ'],
    ]);
    expect(editorial.errata).toHaveLength(1);
    expect(editorial.structure.ambitions).toHaveLength(2);
    expect(editorial.chronologie).toHaveLength(1);
    expect(editorial.index).toEqual([]);
    expect(editorial.tableau.annexe.colonnes).toEqual(['A', 'B', 'C', 'D']);
    expect(editorial.site.adresse_publique).toBe('');
  });

  test('takes the configuration from another file when one is named', () => {
    const siteFile = join(root, 'autre.yaml');
    cpSync('tests/fixtures/editorial/site-publie.yaml', siteFile);
    expect(loadEditorial(root, siteFile).site.adresse_publique).toBe('https://exemple.test/sous/chemin/');
  });

  test('tells all defects of all files at once, in their order', () => {
    writeFileSync(join(root, 'content/annexe/01-velos.yaml'), 'ordre: 1\ntitre: Des vélos : oui\n');
    writeFileSync(join(root, 'content/glossaire/zzz.yaml'), Uint8Array.from([0x61, 0x3a, 0x20, 0xe9]));
    rmSync(join(root, 'content/errata.yaml'));
    expect(() => loadEditorial(root)).toThrow(EditorialError);
    let lines: readonly string[] = [];
    try {
      loadEditorial(root);
    } catch (error) {
      lines = error instanceof EditorialError ? error.message.split('\n') : [];
    }
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'content/annexe/01-velos.yaml:2:8',
      'content/errata.yaml:1:1',
      'content/glossaire/zzz.yaml:1:4',
    ]);
  });
});
