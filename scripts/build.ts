import { existsSync } from 'node:fs';
import { rmdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { missingForPublication } from '../src/editorial/edition.ts';
import { loadEditorial } from '../src/editorial/load-editorial.ts';
import { type BuildOptions, readBuildOptions } from './building/build-options.ts';
import {
  type BuildFolders,
  buildSite,
  type BuildSummary,
  prepareFolders,
  type RenderSite,
} from './building/build-site.ts';
import { buildSteps } from './building/build-steps.ts';
import { checkSources, sourceFolders } from './building/check-sources.ts';
import { guardOutput } from './building/guard-output.ts';
import { refusePublication } from './building/refuse-publication.ts';
import { type ReadyRender, startRender } from './building/render.ts';
import { writeSendingLists } from './building/sending-lists.ts';
import { noteSourcePrints, takeSourcePrints } from './control/source-prints.ts';
import { countChanges } from './files/compare-folders.ts';
import { refuseBrokenSeal, refuseEmptyRegister, REGISTER } from './ledgers/ledger-seals.ts';
import { sayMissingChanges } from './ledgers/note-changes.ts';
import { RenderAgain } from './ledgers/register-build.ts';
import { projectRoot } from './project-root.ts';
import { reportFailure } from './report-failure.ts';

// Cleans its memory up often, as the process that renders does: half of what it would take otherwise is garbage.
setFlagsFromString('--heap-growing-percent=30');

const started = performance.now();
let folders: BuildFolders | null = null;
let ready: ReadyRender | null = null;
try {
  const options = readBuildOptions(process.env, projectRoot, process.argv.slice(2));
  const { outFolder, workFolder, sources, registers } = options;
  guardOutput(outFolder, { root: projectRoot, home: homedir(), sources: Object.values(sources) });
  folders = options;
  ready = startRenderOf(options);
  if (await prepareFolders(options))
    console.log(
      'La construction précédente avait été coupée\u{A0}: la version publiée a été remise en place.',
    );
  if (registers !== null) {
    refuseEmptyRegister(projectRoot);
    refuseBrokenSeal(projectRoot, REGISTER);
  }
  checkSources({ ...sourceFolders(sources), isRegistered: registers === null });
  const prints = Object.keys(sources).length === 0 ? takeSourcePrints(projectRoot) : null;
  if (options.publish) refusePublication(projectRoot, sources['SITE_CONFIG'] ?? null);
  const summary = await buildAndRegister(options, ready);
  noteSourcePrints(workFolder, prints);
  report(summary, (performance.now() - started) / 1000);
  const { file, words } = writeSendingLists(outFolder, workFolder);
  console.log(`${words} (liste dans ${relative(process.cwd(), file)}).`);
  const lacks = sayMissingChanges(sourceFolders(sources));
  if (lacks !== null) console.log(lacks);
  reportEdition(sources['SITE_CONFIG'] ?? null);
} catch (error) {
  ready?.cancel();
  if (folders !== null) await rmdir(folders.workFolder).catch(() => {});
  reportFailure(error);
  console.error(`Le site n’a pas été construit\u{A0}: ${whatStands(folders)}`);
}

/** Finished pages are kept beside the folder that is published: each has those of its own build before. */
function startRenderOf({ sources, workFolder }: BuildOptions): ReadyRender {
  return startRender(sources, join(workFolder, 'kept/pages'));
}

/** Renders again, once or twice, while pages name what the register holds only now. */
async function buildAndRegister(options: BuildOptions, first: ReadyRender): Promise<BuildSummary> {
  for (let render = first, left = 2; ; left -= 1, render = startRenderOf(options))
    try {
      return await buildInParts(options, render);
    } catch (error) {
      if (!(error instanceof RenderAgain) || left === 0) throw error;
    }
}

/** Draws what stands beside the pages while another process renders them: neither needs the other. */
async function buildInParts(options: BuildOptions, { render }: ReadyRender): Promise<BuildSummary> {
  const drawn = Promise.withResolvers<void>();
  drawn.promise.catch(() => {});
  const failed = new AbortController();
  const renderAndDraw: RenderSite = async (folder, cache) => {
    try {
      await render(folder, cache, async () => {
        // Loaded here: what draws is large, and the pages need not wait for it.
        const { drawFiles } = await import('./drawing/draw-files.ts');
        const kept = join(options.workFolder, 'kept/figures');
        drawFiles({ folder, kept, signal: failed.signal }).then(drawn.resolve, drawn.reject);
      });
    } catch (error) {
      failed.abort();
      throw error;
    }
  };
  return await buildSite(options, renderAndDraw, buildSteps(drawn.promise, options));
}

/** What a failure leaves, said only of what was seen to be there. */
function whatStands(failed: BuildFolders | null): string {
  if (failed === null) return 'rien n’a été écrit.';
  return existsSync(join(failed.outFolder, 'index.html'))
    ? 'la version précédente reste en place, entière.'
    : `il n’y a pas de version précédente dans ${failed.outFolder}.`;
}

function reportEdition(siteConfig: string | null): void {
  const missing = missingForPublication(loadEditorial(projectRoot, siteConfig).site).length;
  if (missing === 0) return;
  const lacks = missing === 1 ? 'il manque 1 renseignement' : `il manque ${missing} renseignements`;
  console.log(
    `Version de travail\u{A0}: ${lacks} pour publier. «\u{A0}npm run build -- --publier\u{A0}» en donne la liste.`,
  );
}

function report({ pages, bytes, changes }: BuildSummary, seconds: number): void {
  const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
  const weight = `${number.format(bytes / 1000)}\u{A0}ko`;
  console.log(
    `Site construit\u{A0}: ${number.format(pages)} pages, ${weight}, ${number.format(seconds)}\u{A0}s.`,
  );
  console.log(`Depuis la construction précédente\u{A0}: ${countChanges(changes)}.`);
}
