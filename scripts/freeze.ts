import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lastingIdentityOf } from '../src/embed/site-identity.ts';
import { formatCount, formatDateFr, formatDecimal } from '../src/format.ts';
import { VERSIONS_FOLDER } from '../src/frozen/load-versions.ts';
import { loadImageSources } from './drawing/image-sources.ts';
import { freezeFigures, type FreezeSources, type FreezeSummary } from './ledgers/freeze-figures.ts';
import { forgetSeals, refuseBrokenSeal, sealLedger, VERSIONS } from './ledgers/ledger-seals.ts';
import { projectRoot } from './project-root.ts';
import { reportFailure } from './report-failure.ts';

const own = join(projectRoot, VERSIONS_FOLDER);

// npm run freeze: the one command that appends to content/versions. It never rewrites a file: what was published stays as it was.
try {
  const { values } = parseArgs({ options: { recommencer: { type: 'boolean', default: false } } });
  const { dataset, specs, site } = loadImageSources(process.env);
  const sources = { dataset, specs, site: lastingIdentityOf(site) };
  const folder = process.env['FROZEN_FOLDER'] || own;
  const { figures, files, bytes } = values.recommencer
    ? await freezeAnew(sources)
    : folder === own
      ? await freezeOwn(sources)
      : await freezeFigures(sources, folder);
  console.log(
    figures.length === 0
      ? 'Aucune valeur n’a changé depuis les dernières versions figées : rien à figer.'
      : `${figures.length === 1 ? '1 graphique figé' : `${figures.length} graphiques figés`}, données du ${formatDateFr(dataset.updated)} : ` +
          `${formatCount(files)} fichiers, ${formatDecimal(bytes / 1e6, 2)} Mo ajoutés à ${VERSIONS_FOLDER}.\n` +
          'Construire le site, puis inscrire leurs adresses avec « npm run registre ».',
  );
} catch (error) {
  reportFailure(error);
  console.error('Rien n’a été figé.');
}

/** Freezes into content/versions what has changed since, and seals its ledger; refuses when that is not what its seals say. */
async function freezeOwn(sources: FreezeSources): Promise<FreezeSummary> {
  refuseBrokenSeal(projectRoot, VERSIONS);
  const summary = await freezeFigures(sources, own);
  if (summary.files > 0) sealLedger(projectRoot, VERSIONS);
  return summary;
}

/** Freezes everything anew, while nothing was published; what was there is put aside in .build/. */
async function freezeAnew(sources: FreezeSources): Promise<FreezeSummary> {
  const fresh = join(projectRoot, '.build/versions-neuves');
  const aside = join(projectRoot, '.build/versions-avant');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const summary = await freezeFigures(sources, fresh);
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(own)) renameSync(own, aside);
  renameSync(fresh, own);
  forgetSeals(projectRoot, VERSIONS);
  sealLedger(projectRoot, VERSIONS);
  return summary;
}
