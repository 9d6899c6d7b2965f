import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../../../scripts/project-root.ts';
import { siteFolders } from '../../../scripts/site-folders.ts';

const schema = z.object({
  adresse_publique: z.string(),
  nom: z.string(),
  territoire_par_defaut: z.string(),
  ville: z.object({ nom: z.string() }),
});

/** A build of the site and what its configuration says. */
export interface BuiltSite {
  readonly name: string;
  readonly folder: string;
  readonly publicAddress: string;
  readonly title: string;
  readonly publisher: string;
  readonly defaultFocus: string;
}

/** The site as it is published, whose public address may be unknown. */
export const publishedSite = describe('the published site', siteFolders.published, 'content/site.yaml');

/** The site of an invented town that has an address. */
export const addressedSite = describe(
  'the site of an invented town',
  siteFolders.addressed,
  'tests/fixtures/site/site.yaml',
);

function describe(name: string, folder: string, config: string): BuiltSite {
  const site = schema.parse(parse(readFileSync(join(projectRoot, config), 'utf8')));
  return {
    name,
    folder,
    publicAddress: site.adresse_publique,
    title: site.nom,
    publisher: site.ville.nom,
    defaultFocus: site.territoire_par_defaut,
  };
}
