import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/files/temporary-folder.ts';
import { type InventedVersion, inventFrozenFiles } from '../../tests/fixtures/frozen/invent-version.ts';
import { packArchive } from './archive.ts';
import { ledgerLines } from './ledger.ts';
import { loadVersions, publishedVersions } from './load-versions.ts';

describe('load versions', () => {
  const first = { date: '2026-01-01', values: { aulnes: '40.1', bois: null } };
  const second = { date: '2027-01-01', values: { aulnes: '41.0', bois: null } };
  const archive = 'essai/2026-01-01.jsonl.br';

  function frozenFolder(...versions: readonly InventedVersion[]): { readonly path: string } & Disposable {
    const folder = temporaryFolder({
      SHA256SUMS: versions.map((one) => ledgerLines(inventFrozenFiles(one))).join(''),
    });
    for (const version of versions) write(folder.path, version);
    return folder;
  }

  function write(folder: string, version: InventedVersion, name = `essai/${version.date}.jsonl.br`): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), packArchive(inventFrozenFiles(version)));
  }

  function refusal(folder: string): string {
    try {
      loadVersions(folder);
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return 'nothing refused';
  }

  test('a ledger saved by Windows is read as any other', () => {
    using folder = frozenFolder(first);
    const ledger = join(folder.path, 'SHA256SUMS');
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replaceAll('\n', '\r\n'));
    expect(loadVersions(folder.path)).toHaveLength(1);
  });

  test('nothing was frozen: there is no version, and nothing to refuse', () => {
    using folder = temporaryFolder();
    expect(loadVersions(join(folder.path, 'rien'))).toEqual([]);
  });

  test('versions are read by figure and day', () => {
    using folder = frozenFolder(second, first);
    expect(loadVersions(folder.path).map(({ date }) => date)).toEqual(['2026-01-01', '2027-01-01']);
  });

  test('a file that was changed is named, with what to do', () => {
    using folder = frozenFolder(first);
    write(folder.path, { ...first, values: { aulnes: '40.2', bois: null } });
    expect(refusal(folder.path)).toMatch(
      /^content\/versions\/essai\/2026-01-01\.jsonl\.br:1:1 « graphiques\/essai\/aulnes\/2026-01-01\/graphique\.svg » a changé depuis qu’il est figé : reprendre la copie d’avant/u,
    );
  });

  test('a version that was taken away is named, with its first file', () => {
    using folder = frozenFolder(first, second);
    rmSync(join(folder.path, archive));
    expect(refusal(folder.path)).toMatch(
      /2026-01-01\.jsonl\.br:1:1 il manque 3 des fichiers figés, dont « graphiques\/essai\/aulnes\//u,
    );
  });

  test('a version without its fingerprints is refused', () => {
    using folder = frozenFolder(first);
    write(folder.path, second);
    expect(refusal(folder.path)).toMatch(/2027-01-01\.jsonl\.br:1:1 cette version n’est pas inscrite/u);
  });

  test('a ledger that is lost is refused, and so is a line that leaves it', () => {
    using folder = frozenFolder(first);
    const ledger = join(folder.path, 'SHA256SUMS');
    writeFileSync(ledger, readFileSync(ledger, 'utf8').split('\n').slice(1).join('\n'));
    expect(refusal(folder.path)).toMatch(
      /aulnes\/2026-01-01\/graphique\.svg » n’est pas inscrit dans SHA256SUMS : reprendre/u,
    );
    for (const empty of ['', '\n']) {
      writeFileSync(ledger, empty);
      expect(refusal(folder.path)).toMatch(
        /^content\/versions\/SHA256SUMS:1:1 ce fichier est vide ou absent, alors que 1 versions? sont figées : n’effacer aucune version, reprendre la copie/u,
      );
    }
    rmSync(ledger);
    expect(refusal(folder.path)).toMatch(/n’effacer aucune version/u);
  });

  test('bytes added after the end are refused', () => {
    using folder = frozenFolder(first);
    appendFileSync(join(folder.path, archive), 'x');
    expect(refusal(folder.path)).toMatch(/2026-01-01\.jsonl\.br:1:1 cette version figée ne se lit plus/u);
  });

  test('bytes that cannot be read, another name and a version under another day are refused', () => {
    using folder = frozenFolder(first);
    writeFileSync(join(folder.path, archive), 'abîmé');
    writeFileSync(join(folder.path, 'note.txt'), '');
    write(folder.path, second, 'essai/2028-01-01.jsonl.br');
    const lines = refusal(folder.path).split('\n');
    expect(lines.filter((line) => line.includes('ne se lit plus'))).toHaveLength(2);
    expect(
      lines.filter((line) => line.includes('note.txt:1:1 ce fichier n’est pas une version')),
    ).toHaveLength(1);
  });
});

describe('published versions', () => {
  test('the versions are loaded once', () => {
    expect(publishedVersions()).toBe(publishedVersions());
  });
});
