import { dataDates } from '../../figures/figure-label.ts';
import { licence } from '../../standalone/publication.ts';
import { typeset } from '../../typography.ts';
import { type Citation, sourceWords } from './citation.ts';

/** What stays of a chart when only words are left: the finding, its source, the years and the date, who transcribed, the licence; set, before the address. */
export function creditLine({ finding, source, years, updated, credit }: Citation): string {
  return typeset(
    `${finding}. ${sourceWords(source)} ${dataDates(years, updated)} ${credit} ${licence.name} :`,
  );
}

/** The credit of a pasted code in an element of its own, the absolute address of the full page last; without a space, it folds in a narrow column. */
export function creditHtml(tag: 'p' | 'figcaption', citation: Citation, page: string): string {
  const address = escapeHtml(page);
  const words = escapeHtml(creditLine(citation));
  return `<${tag} style="overflow-wrap:anywhere">${words} <a href="${address}">${address}</a></${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text made safe inside an element or a quoted attribute of HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}
