import { join, relative } from 'node:path';
import { readBuildOptions } from './build-options.ts';
import { buildSite, type BuildSummary } from './build-site.ts';
import { buildSteps } from './build-steps.ts';
import { checkSources } from './check-sources.ts';
import { countChanges } from './describe-changes.ts';
import { projectRoot } from './project-root.ts';
import { refuseChangedVerdicts } from './refuse-changed-verdicts.ts';
import { runNode } from './run-node.ts';

const started = performance.now();
try {
  const options = readBuildOptions(process.env, projectRoot);
  checkSources({
    root: projectRoot,
    data: options.sources['DATA_FOLDER'] ?? join(projectRoot, 'data'),
    siteConfig: options.sources['SITE_CONFIG'] ?? null,
    frozen: options.sources['FROZEN_FOLDER'] ?? null,
  });
  refuseChangedVerdicts(projectRoot, options.sources['DATA_FOLDER']);
  const summary = await buildSite(
    options,
    (folder, cache) => render(folder, cache, options.sources),
    buildSteps,
  );
  report(summary, (performance.now() - started) / 1000);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Le site n’a pas été construit : la version précédente reste en place, entière.');
  process.exitCode = 1;
}

async function render(
  folder: string,
  cache: string,
  sources: Readonly<Record<string, string>>,
): Promise<void> {
  const script = join(projectRoot, 'scripts/render-site.ts');
  const environment = { ...sources, ASTRO_TELEMETRY_DISABLED: '1' };
  const code = await runNode([script, folder, cache], { environment });
  if (code !== 0) throw new Error('La construction s’est arrêtée sur l’erreur ci-dessus.');
}

function report({ pages, bytes, changes, changesFile }: BuildSummary, seconds: number): void {
  const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
  const weight = `${number.format(bytes / 1000)}\u{A0}ko`;
  console.log(
    `Site construit\u{A0}: ${number.format(pages)} pages, ${weight}, ${number.format(seconds)}\u{A0}s.`,
  );
  const list = relative(process.cwd(), changesFile);
  console.log(`${countChanges(changes)}\u{A0}: liste dans ${list}`);
}
