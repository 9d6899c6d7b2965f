import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { runNode } from '../run-node.ts';

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

/** Runs them in a copy of the project whose content has changed, with the particulars of the town filled in; the exit code. */
export async function testChangedContent(copy: string): Promise<number> {
  for (const name of SUITE) cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
  const site = join(copy, 'content/site.yaml');
  const before = readFileSync(site);
  cpSync(join(projectRoot, 'tests/fixtures/site/site.yaml'), site);
  try {
    const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
    return await runNode([
      vitest,
      'run',
      '--project',
      'unit',
      '--maxWorkers=1',
      '--reporter=dot',
      ...READERS,
    ]);
  } finally {
    writeFileSync(site, before);
  }
}
