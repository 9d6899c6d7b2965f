import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './count-tests.ts';
import { projectRoot } from './project-root.ts';
import { provideChromium } from './provide-chromium.ts';
import { provideApache, provideNginx } from './provide-web-server.ts';
import { runNode } from './run-node.ts';
import type { Stage, StageResult } from './run-stages.ts';
import { siteFolders } from './site-folders.ts';
import { writeThirdYear } from './third-year-data.ts';

const NO_TEST = { passed: 0, failed: 0 };

const bin = {
  astro: 'node_modules/astro/bin/astro.mjs',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/** The whole of `npm test`, in order: what is quick and local first, what needs the built site last. */
export const testStages: readonly Stage[] = [
  { name: 'Lint', run: () => commands([bin.oxlint, '--deny-warnings']) },
  { name: 'Format', run: () => commands([bin.prettier, '--check', '--log-level', 'warn', '.']) },
  {
    name: 'Types',
    run: () => commands([bin.astro, 'check', '--minimumSeverity', 'hint'], [bin.tsc, '--noEmit']),
  },
  { name: 'Unit tests', run: () => vitest('unit') },
  { name: 'Build of the site', run: () => build() },
  { name: 'The same build again', run: () => build({ OUT_FOLDER: siteFolders.second }) },
  {
    name: 'Build with an invented address',
    run: () => build({ OUT_FOLDER: siteFolders.addressed, SITE_CONFIG: 'tests/fixtures/site/site.yaml' }),
  },
  { name: 'Build with one year more', run: () => buildThirdYear() },
  { name: 'A browser and two web servers', run: () => programs() },
  { name: 'Tests of the built site', run: () => vitest('site') },
];

async function commands(...list: readonly (readonly string[])[]): Promise<StageResult> {
  for (const [script = '', ...args] of list) {
    const code = await runNode([join(projectRoot, script), ...args], {
      environment: { ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (code !== 0) return { passed: false, tests: NO_TEST };
  }
  return { passed: true, tests: NO_TEST };
}

async function build(environment: Readonly<Record<string, string>> = {}): Promise<StageResult> {
  const code = await runNode([join(projectRoot, 'scripts/build.ts')], { environment });
  return { passed: code === 0, tests: NO_TEST };
}

async function buildThirdYear(): Promise<StageResult> {
  const data = join(projectRoot, '.build/tests/third-year-data');
  await writeThirdYear(join(projectRoot, 'data'), data);
  return build({ OUT_FOLDER: siteFolders.thirdYear, DATA_FOLDER: data });
}

async function programs(): Promise<StageResult> {
  try {
    for (const provide of [provideChromium, provideApache, provideNginx]) console.log(provide());
    return { passed: true, tests: NO_TEST };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: false, tests: NO_TEST };
  }
}

async function vitest(project: string): Promise<StageResult> {
  const report = join(projectRoot, `.build/tests/${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { passed } = await commands([
    bin.vitest,
    'run',
    '--project',
    project,
    '--maxWorkers=2',
    ...reporters,
  ]);
  if (!existsSync(report)) return { passed: false, tests: NO_TEST };
  const tests = countTests(readFileSync(report, 'utf8'));
  return { passed: passed && tests.failed === 0 && tests.passed > 0, tests };
}
