import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Refusal } from '../../src/refusal.ts';
import { NO_ANSWERS } from '../../src/workbook/figures/answers.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { projectRoot } from '../project-root.ts';
import { readYearFile, runYear } from './run-year.ts';
import { SNAPSHOT } from './sources-snapshot.ts';

/** A copy of what a year reads before it freezes anything. */
function copiedProject() {
  const folder = temporaryFolder({ '.build/rien': '' });
  for (const name of ['content', 'data', 'src'])
    cpSync(join(projectRoot, name), join(folder.path, name), { recursive: true });
  return folder;
}

test(
  'files that are refused once they are written leave everything as it was, byte for byte',
  { timeout: 60_000 },
  async () => {
    using project = copiedProject();
    const site = join(project.path, 'content/site.yaml');
    const before = readFileSync(site);
    const said: string[] = [];
    const edits = [
      { path: 'content/site.yaml', text: 'faux\n' },
      { path: 'content/suivi/perdu.yaml', text: '[]\n' },
    ];
    const options = { reason: null, acknowledges: false };
    const { isDone, error } = await runYear(edits, options, project.path, (line) => void said.push(line));
    expect(isDone).toBe(false);
    expect(error).toBeInstanceOf(Refusal);
    expect(readFileSync(site).equals(before)).toBe(true);
    for (const path of ['content/suivi/perdu.yaml', SNAPSHOT, 'dist'])
      expect(existsSync(join(project.path, path))).toBe(false);
    expect(said.at(-1)).toContain('rien n’a été fait à moitié');
  },
);

test('a file that is not there is told, and nothing is proposed', () => {
  const outcome = readYearFile(
    { file: '/nulle/part.xlsx', updated: null, writes: true, answers: NO_ANSWERS },
    projectRoot,
  );
  expect(outcome).toMatchObject({ isReady: false, edits: [] });
});
