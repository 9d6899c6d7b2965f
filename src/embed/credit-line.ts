import { formatDateFr } from '../format.ts';
import { licence } from '../standalone/publication.ts';
import { typeset } from '../typography.ts';
import type { Citation } from './citation.ts';
import { sourceWords } from './source-words.ts';

/** What stays of a chart when only words are left: the finding, its source, the date of the data, who publishes, the licence; set, before the address. */
export function creditLine({ finding, source, updated, publisher }: Citation): string {
  return typeset(
    `${finding}. ${sourceWords(source)} Données mises à jour le ${formatDateFr(updated)}. ${publisher}, ${licence.name} :`,
  );
}
