import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeThirdYear } from './agent-year/third-year-data.ts';
import { checkSources } from './building/check-sources.ts';
import { temporaryFolder } from './files/temporary-folder.ts';
import { projectRoot } from './project-root.ts';

const data = join(projectRoot, 'data');
const check = (folder: string): void =>
  checkSources({ root: projectRoot, data: folder, siteConfig: null, frozen: null, isRegistered: false });
const OLD = 'Concorde, même année et périmètre';

/** A copy of the data with one cell changed: the poverty rate of the Nouveau Mons in 2019, quoted as 40,1. */
function changeOneCell(folder: string): void {
  cpSync(data, folder, { recursive: true });
  const file = join(folder, 'indicateurs/taux-pauvrete.csv');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('nouveau-mons,2019,40.1,');
  writeFileSync(file, text.replace('nouveau-mons,2019,40.1,', 'nouveau-mons,2019,41.3,'));
}

test('the verdicts of the text and the data at hand are acknowledged', () => {
  expect(() => check(data)).not.toThrow();
});

test(
  'a changed cell stops the build before anything is rendered, with the old verdict and the new one',
  { timeout: 60_000 },
  () => {
    using folder = temporaryFolder();
    const changed = join(folder.path, 'data');
    changeOneCell(changed);
    const { status, stderr: message } = spawnSync(process.execPath, [join(projectRoot, 'scripts/build.ts')], {
      encoding: 'utf8',
      env: { ...process.env, DATA_FOLDER: changed, OUT_FOLDER: join(folder.path, 'dist') },
    });
    expect(status).toBe(1);
    expect(message).toContain(
      `(pauvrete-nouveau-mons-2019) avant : ${OLD} ; maintenant : Diffère (texte : 40,1% ; tableau : 41,3\u{A0}%), même année et périmètre.`,
    );
    expect(message).toContain('« npm run verdicts »');
    expect(message).toContain('Le site n’a pas été construit');
    expect(existsSync(join(folder.path, 'dist'))).toBe(false);
    // Nothing else is told: one cell, one verdict.
    expect(message.match(/avant :/gu)).toHaveLength(1);
  },
);

test('a year more, in rows of its own, changes no verdict: every formula names its years', async () => {
  using folder = temporaryFolder();
  const more = join(folder.path, 'data');
  await writeThirdYear(data, more);
  expect(() => check(more)).not.toThrow();
});
