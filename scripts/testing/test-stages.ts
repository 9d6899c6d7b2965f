import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { runNode } from '../run-node.ts';
import { countTests } from './count-tests.ts';
import type { Stage, StageResult, Write } from './run-stages.ts';
import { siteFolders } from './site-folders.ts';

const NO_TEST = { passed: 0, failed: 0 };

const bin = {
  astro: 'node_modules/astro/bin/astro.mjs',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/**
 * The whole of `npm test`, in order: what is quick and local first and at once, what needs the built site last. A build keeps both
 * processors busy, and finds what the one before it kept: builds go one after the other.
 */
export const testStages: readonly (readonly Stage[])[] = [
  [
    {
      name: 'Lint and format',
      run: (write) =>
        commands(
          write,
          [bin.oxlint, '--deny-warnings'],
          [bin.prettier, '--check', '--log-level', 'warn', '.'],
        ),
    },
    {
      name: 'Types',
      // Checks the programs as well as the pages.
      run: (write) => commands(write, [bin.astro, 'check', '--minimumSeverity', 'hint']),
    },
    {
      name: 'Three browsers, two web servers and a spreadsheet program',
      run: (write) => node(write, 'scripts/provide/provide-programs.ts'),
    },
    { name: 'Unit tests', run: (write) => vitest(write, 'unit') },
  ],
  [{ name: 'Build of the site', run: (write) => build(write) }],
  [
    {
      name: 'Build with an invented address',
      run: (write) =>
        build(write, { OUT_FOLDER: siteFolders.addressed, SITE_CONFIG: 'tests/fixtures/site/site.yaml' }),
    },
  ],
  [{ name: 'The same build again', run: (write) => build(write, { OUT_FOLDER: siteFolders.second }) }],
  [
    {
      name: 'A year of the agent, in a copy of the project',
      run: (write) => node(write, 'scripts/agent-year/live-agent-year.ts'),
    },
  ],
  [
    {
      name: 'Tests of the site of that year',
      run: (write) => vitest(write, 'changed', dirname(siteFolders.agentYear)),
    },
  ],
  [{ name: 'Tests of the built site', run: (write) => vitest(write, 'site') }],
];

async function commands(write: Write, ...list: readonly (readonly string[])[]): Promise<StageResult> {
  for (const [script = '', ...args] of list)
    if (!(await command(write, projectRoot, script, ...args))) return { passed: false, tests: NO_TEST };
  return { passed: true, tests: NO_TEST };
}

async function command(write: Write, folder: string, script: string, ...args: string[]): Promise<boolean> {
  return (await runNode([join(projectRoot, script), ...args], { folder, write })) === 0;
}

async function node(
  write: Write,
  script: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<StageResult> {
  const code = await runNode([join(projectRoot, script)], { environment, write });
  return { passed: code === 0, tests: NO_TEST };
}

function build(write: Write, environment: Readonly<Record<string, string>> = {}): Promise<StageResult> {
  return node(write, 'scripts/build.ts', environment);
}

/** Runs a project of tests in a folder: this one, or a copy of it that has its own dist/. */
async function vitest(write: Write, project: string, folder = projectRoot): Promise<StageResult> {
  const report = join(projectRoot, `.build/tests/${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const options = ['--project', project, '--maxWorkers=2', ...reporters];
  const passed = await command(write, folder, bin.vitest, 'run', ...options);
  if (!existsSync(report)) return { passed: false, tests: NO_TEST };
  const tests = countTests(readFileSync(report, 'utf8'));
  return { passed: passed && tests.failed === 0 && tests.passed > 0, tests };
}
