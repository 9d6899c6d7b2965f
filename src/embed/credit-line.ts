import { dataDates } from '../figures/data-dates.ts';
import { licence } from '../standalone/publication.ts';
import { typeset } from '../typography.ts';
import type { Citation } from './citation.ts';
import { sourceWords } from './source-words.ts';

/** What stays of a chart when only words are left: the finding, its source, the years and the date, who transcribed, the licence; set, before the address. */
export function creditLine({ finding, source, years, updated, credit }: Citation): string {
  return typeset(
    `${finding}. ${sourceWords(source)} ${dataDates(years, updated)} ${credit} ${licence.name} :`,
  );
}
