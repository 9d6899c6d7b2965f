import { type Edition, editionOf, lastingEdition } from '../editorial/edition.ts';
import type { Site } from '../editorial/site.ts';

/** What words that leave the site say of it. */
export interface SiteIdentity {
  /** Name of the site. */
  readonly name: string;
  /** In whose name it speaks. */
  readonly edition: Edition;
  /** Where the site is published, with a final slash; '' while it is not known. */
  readonly publicAddress: string;
  /** Day of the first publication, ISO 8601; null while the town does not publish. */
  readonly published: string | null;
  /** Identifier of the neighbourhood that the pages of indicators show. */
  readonly defaultFocus: string;
}

/** What words that leave the site say of it, from its configuration. */
export function siteIdentityOf(site: Site): SiteIdentity {
  const edition = editionOf(site);
  return {
    name: site.nom,
    edition,
    publicAddress: site.adresse_publique,
    published: edition.publisher === null ? null : site.publie_le,
    defaultFocus: site.territoire_par_defaut,
  };
}

/** The same for files that are kept for ever: they name the site, and nothing of its state of today. */
export function lastingIdentityOf(site: Site): SiteIdentity {
  return { ...siteIdentityOf(site), edition: lastingEdition(site), publicAddress: '', published: null };
}
