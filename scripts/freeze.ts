import { join } from 'node:path';
import { formatCount, formatDateFr, formatDecimal } from '../src/format.ts';
import { VERSIONS_FOLDER } from '../src/frozen/load-versions.ts';
import { lastingIdentityOf } from '../src/embed/site-identity.ts';
import { freezeFigures } from './freeze-figures.ts';
import { loadImageSources } from './image-sources.ts';
import { projectRoot } from './project-root.ts';

// npm run freeze: the one command that appends to content/versions. It never rewrites a file: what was published stays as it was.
try {
  const { dataset, specs, site } = loadImageSources(process.env);
  const folder = process.env['FROZEN_FOLDER'] || join(projectRoot, VERSIONS_FOLDER);
  const { figures, files, bytes } = freezeFigures({ dataset, specs, site: lastingIdentityOf(site) }, folder);
  console.log(
    figures.length === 0
      ? 'Aucune valeur n’a changé depuis les dernières versions figées : rien à figer.'
      : `${figures.length === 1 ? '1 graphique figé' : `${figures.length} graphiques figés`}, données du ${formatDateFr(dataset.updated)} : ` +
          `${formatCount(files)} fichiers, ${formatDecimal(bytes / 1e6, 2)} Mo ajoutés à ${VERSIONS_FOLDER}.\n` +
          'Construire le site, puis inscrire leurs adresses avec « npm run registre ».',
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Rien n’a été figé.');
  process.exitCode = 1;
}
