import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markOutput, OUTPUT_MARKER } from '../../scripts/building/output-marker.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { temporaryFolder } from '../../scripts/files/temporary-folder.ts';
import { projectRoot } from '../../scripts/project-root.ts';

// By the command itself, on data that have defects of tests/fixtures/data.
test.each(['defects-in-several-files', 'windows-1252'])(
  'data with a defect (%s) stop the build with a failure, the message alone, and the published folder whole',
  (name) => {
    using folder = temporaryFolder({ 'out/index.html': 'old', 'out/donnees/a.csv': '1' });
    markOutput(join(folder.path, 'out'));
    const data = join(folder.path, 'data');
    const fixtures = join(projectRoot, 'tests/fixtures/data');
    cpSync(join(fixtures, 'sound'), data, { recursive: true });
    cpSync(join(fixtures, name), data, { recursive: true, filter: (file) => !file.endsWith('expected.txt') });
    const { status, stdout, stderr } = build({ OUT_FOLDER: join(folder.path, 'out'), DATA_FOLDER: data });
    expect(status).toBe(1);
    const messages = readFileSync(join(fixtures, name, 'expected.txt'), 'utf8');
    const end = 'Le site n’a pas été construit\u{A0}: la version précédente reste en place, entière.\n';
    expect([stdout, stderr]).toEqual(['', messages + end]);
    expect(listFiles(join(folder.path, 'out'))).toEqual([OUTPUT_MARKER, 'donnees/a.csv', 'index.html']);
    expect(readFileSync(join(folder.path, 'out/index.html'), 'utf8')).toBe('old');
    expect(readdirSync(folder.path).toSorted()).toEqual(['data', 'out']);
  },
);

test('a folder of papers is refused as an output, again and again, and keeps them', () => {
  using folder = temporaryFolder({ 'papers/thesis.docx': 'years of work' });
  for (const path of ['papers', 'papers/', '.']) {
    const { status, stderr } = build({ OUT_FOLDER: `${folder.path}/${path}` });
    expect([path, status]).toEqual([path, 1]);
    expect(stderr).toMatch(
      /^Dossier de sortie « .*Choisir un dossier qui n’existe pas encore, ou un dossier vide\.\n/u,
    );
    expect(stderr).toContain('rien n’a été écrit.');
  }
  expect(listFiles(folder.path)).toEqual(['papers/thesis.docx']);
});

function build(environment: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, [join(projectRoot, 'scripts/build.ts')], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
}
