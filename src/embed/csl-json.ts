import { dataDates } from '../figures/data-dates.ts';
import { licence } from '../standalone/publication.ts';
import { typeset } from '../typography.ts';
import type { Citation } from './citation.ts';
import { sourceWords } from './source-words.ts';

/** A citation as an item of CSL JSON, as Zotero and its like read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'graphic';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly 'container-title': string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language: string;
  readonly abstract: string;
  readonly note: string;
  readonly URL?: string;
}

/** A citation as CSL JSON; no `URL` while the public address is not known. */
export function cslItem(citation: Citation): CslItem {
  const { key, title, publisher, site, years, updated, finding, source, perimeter, credit, address } =
    citation;
  return {
    id: key,
    type: 'graphic',
    title: typeset(title),
    author: [{ literal: site }],
    ...(publisher === null ? {} : { publisher }),
    'container-title': site,
    issued: { 'date-parts': [updated.split('-').map(Number)] },
    language: 'fr-FR',
    abstract: typeset(`${finding}.`),
    note: typeset(
      `${dataDates(years, updated)} ${perimeter} ${sourceWords(source)} ${credit} ${licence.name}.`,
    ),
    ...(address === null ? {} : { URL: address }),
  };
}
