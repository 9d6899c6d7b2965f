import { symlinkSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agentWorkbook } from './agent-year/agent-workbook.ts';
import { RENDER_FLAGS } from './building/render.ts';
import { listFiles } from './files/list-files.ts';
import { readProject } from './importing/read-project.ts';
import { projectRoot } from './project-root.ts';
import { costLine, growthLine, type PagesCost } from './testing/cost-lines.ts';
import { measureProcess, type ProcessCost } from './testing/measure-process.ts';

// npm run bench: what a build costs beside an empty Astro site in the same run, and how it grows with the territories.
const RUNS = 3;
const METROPOLISES = [1, 10, 62];
const NEIGHBOURHOODS = 26;
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const script = (name: string): string => join(projectRoot, 'scripts', name);
try {
  const empty = await compareWithEmptySite();
  await growPages(empty, METROPOLISES, 'no');
  await growPages(empty, METROPOLISES, 'yes');
  await growFigures();
  await importWorkbook();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The whole site, embeds included, beside an empty one; the runs alternate, so that a busy machine weighs on both. */
async function compareWithEmptySite(): Promise<readonly ProcessCost[]> {
  const root = await emptySite(join(folder, 'empty'));
  const [empty, site]: [ProcessCost[], ProcessCost[]] = [[], []];
  const out = join(folder, 'site');
  for (let run = 0; run < RUNS; run += 1) {
    empty.push(await measureProcess([root]));
    await rm(out, { recursive: true, force: true });
    site.push(
      await measureProcess([
        ...RENDER_FLAGS,
        script('building/render-site.ts'),
        out,
        join(folder, `cache-${run}`),
      ]),
    );
  }
  console.log(costLine('Empty Astro site, 1 page', empty, empty));
  console.log(costLine(`This site, ${countPages(out)} pages`, site, empty));
  return empty;
}

/** The pages of indicators and neighbourhoods of more and more invented metropolises, each in one build; with every embed too, or without. */
async function growPages(
  empty: readonly ProcessCost[],
  counts: readonly number[],
  embeds: 'yes' | 'no',
): Promise<void> {
  let smaller: PagesCost | null = null;
  for (const metropolises of counts) {
    const out = join(folder, `pages-${metropolises}-${embeds}`);
    const args = [...RENDER_FLAGS, script('bench-pages.ts'), out, `${out}-cache`];
    const cost = await measureProcess(args, {
      BENCH_METROPOLISES: String(metropolises),
      BENCH_EMBEDS: embeds,
    });
    const larger = { pages: countPages(out), cost };
    const what = embeds === 'yes' ? 'pages, every embed among them' : 'pages';
    console.log(
      costLine(`${metropolises * NEIGHBOURHOODS} territories, ${larger.pages} ${what}`, [cost], empty),
    );
    if (smaller !== null) console.log(growthLine(smaller, larger));
    smaller = larger;
    await rm(out, { recursive: true, force: true });
  }
}

/** Every figure of every neighbourhood, without a page; the largest count would take minutes and say the same. */
async function growFigures(): Promise<void> {
  let smallest: readonly ProcessCost[] | null = null;
  for (const metropolises of METROPOLISES.slice(0, -1)) {
    const cost = [await measureProcess([script('bench-core.ts'), String(metropolises)])];
    smallest ??= cost;
    console.log(costLine(`${metropolises * NEIGHBOURHOODS} territories, figures alone`, cost, smallest));
  }
}

/** The full workbook of an invented year, written, then read back and compared: what an agent waits for before anything is written. */
async function importWorkbook(): Promise<void> {
  const file = join(folder, 'classeur.xlsx');
  await writeFile(file, agentWorkbook(readProject(projectRoot)));
  const answers = ['--mise-a-jour', '2099-12-31', '--meme-source'];
  const runs: ProcessCost[] = [];
  for (let run = 0; run < RUNS; run += 1)
    runs.push(await measureProcess([script('import.ts'), file, ...answers]));
  console.log(costLine('Import of the full workbook', runs, runs));
}

function countPages(out: string): number {
  return listFiles(out).filter((file) => file.endsWith('.html')).length;
}

async function emptySite(root: string): Promise<string> {
  await mkdir(join(root, 'src/pages'), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  await writeFile(
    join(root, 'src/pages/index.astro'),
    '<html lang="fr"><head><title>Vide</title></head><body></body></html>\n',
  );
  const build = join(root, 'build.mjs');
  await writeFile(
    build,
    `import { build } from 'astro';\nawait build({ root: ${JSON.stringify(root)}, logLevel: 'warn' });\n`,
  );
  return build;
}
