import type { Site } from '../editorial/site.ts';
import { absoluteUrl, DATA, HOME } from '../urls.ts';
import type { Node } from './dcat-terms.ts';

/** The path of the catalogue under /donnees/. */
export const CATALOGUE = 'catalogue.jsonld';

/** What the nodes of a catalogue point to. */
export interface CatalogueLinks {
  /** A file of the open data, by its path under /donnees/. */
  readonly file: (path: string) => Node;
  /** A node of the catalogue itself, by a name of its own. */
  readonly self: (name: string) => Node;
  /** The page of the data, and the home page. */
  readonly page: Node;
  readonly home: Node;
}

/** Addresses as a catalogue writes them: absolute once the public one is known, and from where the catalogue stands before. */
export function catalogueLinks({ adresse_publique }: Pick<Site, 'adresse_publique'>): CatalogueLinks {
  const folder = absoluteUrl(adresse_publique, DATA) ?? '';
  const file = (path: string): Node => ({ '@id': `${folder}${path}` });
  return {
    file,
    self: (name) => file(`${CATALOGUE}#${name}`),
    page: { '@id': folder === '' ? './' : folder },
    home: { '@id': absoluteUrl(adresse_publique, HOME) ?? '../' },
  };
}
