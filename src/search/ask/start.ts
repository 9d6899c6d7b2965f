import type { SearchIndex } from '../index/search-index.ts';
import { openIndex } from './open-index.ts';
import { runSearchPage } from './run-search-page.ts';

// What the page /recherche/ runs once it is read; the index is the script before this one.
declare global {
  /** Set by recherche/index.js. */
  var indexDeRecherche: SearchIndex | undefined;
}

const index = globalThis.indexDeRecherche;
if (index !== undefined) runSearchPage(document, openIndex(index));
// How long the first answer took, from the reading of the index, for whoever measures it.
performance.measure('recherche', 'recherche');
