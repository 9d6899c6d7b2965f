import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../src/stats/median.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';
import { projectRoot } from './project-root.ts';

// npm run bench: what a build costs beside an empty Astro site in the same run, and how the figures grow with the territories.
const RUNS = 3;
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const empty = await emptySite(join(folder, 'empty'));
  const site = join(projectRoot, 'scripts/render-site.ts');
  const costs = { empty: [] as ProcessCost[], site: [] as ProcessCost[] };
  for (let run = 0; run < RUNS; run += 1) {
    costs.empty.push(await measureProcess([empty]));
    costs.site.push(await measureProcess([site, join(folder, `site-${run}`), join(folder, `cache-${run}`)]));
  }
  report('Empty Astro site', costs.empty, costs.empty);
  report('This site', costs.site, costs.empty);
  const core = join(projectRoot, 'scripts/bench-core.ts');
  let smallest: readonly ProcessCost[] | null = null;
  for (const territories of [26, 260, 1612]) {
    const cost = [await measureProcess([core, String(territories / 26)])];
    smallest ??= cost;
    report(`${territories} territories`, cost, smallest);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Prints medians, and their ratio to the medians of the reference. */
function report(name: string, costs: readonly ProcessCost[], reference: readonly ProcessCost[]): void {
  const middle = (list: readonly ProcessCost[], of: keyof ProcessCost): number =>
    median(list.map((cost) => cost[of])) ?? NaN;
  const ratio = (of: keyof ProcessCost): string => (middle(costs, of) / middle(reference, of)).toFixed(2);
  console.log(
    `${name}: ${middle(costs, 'seconds').toFixed(1)} s (× ${ratio('seconds')}), ` +
      `${(middle(costs, 'memory') / 1e6).toFixed(0)} MB (× ${ratio('memory')})`,
  );
}

async function emptySite(root: string): Promise<string> {
  await mkdir(join(root, 'src/pages'), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  await writeFile(
    join(root, 'src/pages/index.astro'),
    '<html lang="fr"><head><title>Vide</title></head><body></body></html>\n',
  );
  const script = join(root, 'build.mjs');
  await writeFile(
    script,
    `import { build } from 'astro';\nawait build({ root: ${JSON.stringify(root)}, logLevel: 'warn' });\n`,
  );
  return script;
}
