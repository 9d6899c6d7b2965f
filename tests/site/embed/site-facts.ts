import { existsSync, realpathSync } from 'node:fs';
import { projectRoot } from '../../../scripts/project-root.ts';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { type Edition, editionOf } from '../../../src/editorial/edition.ts';
import { loadEditorial } from '../../../src/editorial/load-editorial.ts';

/** A build of the site and what its configuration says. */
export interface BuiltSite {
  readonly name: string;
  readonly folder: string;
  readonly publicAddress: string;
  readonly title: string;
  /** In whose name it speaks: in that of nobody while the town has not given what the law asks. */
  readonly edition: Edition;
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

/** Both, or the one that they are where the published site has its address. */
export const builtSites: readonly BuiltSite[] =
  existsSync(addressedSite.folder) &&
  realpathSync(publishedSite.folder) === realpathSync(addressedSite.folder)
    ? [publishedSite]
    : [publishedSite, addressedSite];

function describe(name: string, folder: string, config: string): BuiltSite {
  const { site } = loadEditorial(projectRoot, config);
  return {
    name,
    folder,
    publicAddress: site.adresse_publique,
    title: site.nom,
    edition: editionOf(site),
    defaultFocus: site.territoire_par_defaut,
  };
}
