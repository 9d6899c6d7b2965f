import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chdir } from 'node:process';
import { readProject } from '../importing/read-project.ts';
import { projectRoot } from '../project-root.ts';
import { runNode } from '../run-node.ts';
import { siteFolders } from '../testing/site-folders.ts';
import { agentWorkbook } from './agent-workbook.ts';
import { dayAfter } from './day-after.ts';
import { saveByLibreOffice } from './save-by-libreoffice.ts';
import { testChangedContent } from './test-changed-content.ts';

/** What the agent of a town has, besides the packages. */
const PROJECT = [
  'content',
  'data',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

// Lives a year of the agent in a copy of the project, by the commands of GUIDE.md: the workbook is filled, shown, written, published.
const copy = dirname(siteFolders.agentYear);
rmSync(copy, { recursive: true, force: true });
for (const name of PROJECT) cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
for (const name of ['node_modules', '.build/images']) {
  mkdirSync(join(projectRoot, name), { recursive: true });
  mkdirSync(dirname(join(copy, name)), { recursive: true });
  symlinkSync(join(projectRoot, name), join(copy, name), 'dir');
}
// The town has filled its particulars in: the site is no draft any more, and has an address.
cpSync(join(projectRoot, 'tests/fixtures/site/site.yaml'), join(copy, 'content/site.yaml'));
// npm starts every command in the folder of the project.
chdir(copy);
const project = readProject(copy);
writeFileSync(join(copy, 'classeur.xlsx'), agentWorkbook(project));
console.log(
  saveByLibreOffice(join(copy, 'classeur.xlsx'))
    ? 'The workbook was saved by LibreOffice.'
    : 'There is no LibreOffice: the workbook is as the tests wrote it.',
);
const started = performance.now();
process.exitCode = await runNode([
  join(copy, 'scripts/year.ts'),
  join(copy, 'classeur.xlsx'),
  '--mise-a-jour',
  dayAfter(project.figures.updated),
  '--verdicts',
  '--ecrire',
]);
console.log(`The agent’s year: ${((performance.now() - started) / 1000).toFixed(0)} s.`);
if (process.exitCode === 0) process.exitCode = await testChangedContent(copy);
