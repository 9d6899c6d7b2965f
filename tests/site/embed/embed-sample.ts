import { toString } from 'hast-util-to-string';
import { fromHtml } from '../../../src/parse-html.ts';
import { select } from '../../../src/select.ts';
import { readEmbeds, type EmbedFile } from './embed-files.ts';

/** The form of a figure, which begins its name: « classement », « profil ». */
export function formOf({ figure }: Pick<EmbedFile, 'figure'>): string {
  return figure.split('-')[0] ?? figure;
}

/**
 * The embeds of a built folder that are hardest to hold in a frame: of each form, those with the longest name of neighbourhood, the
 * longest finding, the longest page, and the shortest.
 */
export function hardEmbeds(folder: string): readonly EmbedFile[] {
  const byForm = Map.groupBy(readEmbeds(folder), formOf);
  const sample = [...byForm.values()].flatMap((embeds) => [
    longest(embeds, ({ territory }) => territory.length),
    longest(embeds, (embed) => headlineOf(embed).length),
    longest(embeds, ({ html }) => html.length),
    longest(embeds, ({ html }) => -html.length),
  ]);
  return [...new Set(sample)];
}

/** The finding that titles an embed. */
export function headlineOf({ html }: EmbedFile): string {
  const heading = select('h1', fromHtml(html));
  return heading === undefined ? '' : toString(heading);
}

function longest(embeds: readonly EmbedFile[], measure: (embed: EmbedFile) => number): EmbedFile {
  return embeds.reduce((best, one) => (measure(one) > measure(best) ? one : best));
}
