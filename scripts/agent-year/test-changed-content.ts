import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { runNode } from '../run-node.ts';
import { siteFolders } from '../testing/site-folders.ts';

/** What the unit tests need besides what an agent has. */
const SUITE = [
  'tests',
  'docs',
  'vitest.config.ts',
  'README.md',
  'GUIDE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
];

/** The unit tests that read the content and the data as they are, and that a year once broke; all of them would take a minute more. */
export const READERS: readonly string[] = [
  'tests/content',
  'tests/data',
  'tests/frozen',
  'tests/glossary',
  'tests/figures.test',
  'tests/figures-series',
  'tests/figures-changes',
  'tests/transcribed',
  'tests/verification',
  'src/built/',
  'src/workbook/plan-workbook',
  'scripts/agent-year/third-year-data',
  'scripts/changed-verdicts',
];

/** Runs them in a copy of the project whose content has changed; the exit code. What the tests of the site need there is laid out too. */
export async function testChangedContent(copy: string): Promise<number> {
  for (const name of SUITE) cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
  // The town of the copy has an address: its site is that of the tests that ask for one.
  const addressed = join(copy, relative(projectRoot, siteFolders.addressed));
  rmSync(addressed, { recursive: true, force: true });
  mkdirSync(dirname(addressed), { recursive: true });
  symlinkSync(join(copy, 'dist'), addressed, 'dir');
  const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
  return await runNode([vitest, 'run', '--project', 'unit', '--maxWorkers=1', '--reporter=dot', ...READERS]);
}
