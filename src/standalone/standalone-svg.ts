import { escapeXml } from '../charts/render-svg.ts';
import { dataDates, dataYears, figureSubject } from '../figures/figure-label.ts';
import { figureSvg } from '../figures/drawings/figure-svg.ts';
import type { Figure } from '../figures/figure.ts';
import { typeset } from '../typography.ts';
import { licence, metadata, type Publication } from './publication.ts';
import { fileCss, wideWords, words } from './standalone-css.ts';
import { textBlock, type TextBlock, type TextStyle } from './text-block.ts';

/** How the file of a figure is drawn. */
export interface StandaloneOptions {
  /** In px; 320 unless told, so that a phone shows it at its own size. From 480 on, words are those of an article. */
  readonly width?: number;
  /** How much larger than 12 px the words of the drawing are; 1 unless told. */
  readonly scale?: number;
  /** Stylesheet; unless told, light and dark with the reader’s setting. */
  readonly css?: string;
  /** How much wider than ours the reader’s font may be, that no word around the drawing is cut; 1 where the font is ours. */
  readonly slack?: number;
}

const margin = 16;
const wideFrom = 480;

/** The file for an article, whose columns are 600 to 750 px wide: its words have 13 px. */
export const articleFile = { width: 680, scale: 13 / 12 } as const;

/** A figure as an image that can leave the site: finding, drawing, notes, source, licence, date, and metadata inside. */
export function standaloneSvg(
  figure: Figure,
  publication: Publication,
  { width = 320, scale = 1, css = fileCss, slack = 1.1 }: StandaloneOptions = {},
): string {
  const inner = width - 2 * margin;
  const styles = width < wideFrom ? words : wideWords;
  const headline = `${typeset(figure.finding.headline)}.`;
  const set = (text: string, top: number, style: TextStyle): TextBlock =>
    textBlock(text, { x: margin, top, width: inner / slack }, style);
  const head = set(headline, 12, styles.head);
  const subject = set(typeset(figureSubject(figure)), head.bottom + 4, styles.subject);
  const drawing = typesetSvg(figureSvg(figure, { width: Math.floor(inner / scale) }));
  const drawingTop = subject.bottom + 12;
  const rule = Math.ceil(drawingTop + scale * heightOf(drawing) + 14);
  const notes: TextBlock[] = [];
  for (const note of figureNotes(figure, publication))
    notes.push(set(note, (notes.at(-1)?.bottom ?? rule + 2) + 5, styles.note));
  const height = (notes.at(-1)?.bottom ?? rule) + 12;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="fr" id="clair">`,
    `<title>${escapeXml(headline)}</title><desc>${escapeXml(typeset(figure.finding.alternative))}</desc>`,
    metadata(figure, publication),
    `<style>${css}</style><g class="g${width < wideFrom ? '' : ' s-wide'}" id="sombre"><rect class="s-paper" width="${width}" height="${height}"/>`,
    head.svg,
    subject.svg,
    `<g transform="translate(${margin} ${drawingTop})${scale === 1 ? '' : ` scale(${scale.toFixed(3)})`}">${drawing}</g>`,
    `<line class="s-rule" x1="${margin}" x2="${width - margin}" y1="${rule}" y2="${rule}"/>`,
    ...notes.map(({ svg }) => svg),
    '</g></svg>\n',
  ].join('');
}

/** Height in px of a drawing of ours, as its root says it. */
export function heightOf(svg: string): number {
  const height = /^<svg [^>]*\bheight="(\d+)"/u.exec(svg)?.[1];
  if (height === undefined) throw new TypeError('Drawing without a height: its root must say one.');
  return Number(height);
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Sets the words of a drawing as the pass over pages sets theirs: a file of its own does not go through that pass. */
export function typesetSvg(svg: string): string {
  return svg.replace(/>([^<]+)</gu, (_, text: string) => `>${escapeXml(typeset(readXml(text)))}<`);
}

function readXml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/gu, (entity) => entities[entity] ?? entity);
}

/** What the file of a figure says under its drawing: doubts with their reason, breaks, perimeter, source, years and date, who transcribed, licence, address. */
export function figureNotes(figure: Figure, { edition, address }: Publication): readonly string[] {
  const { indicator, updated } = figure;
  const notes = [
    ...doubts(figure).map((reason) => `À vérifier (marque creuse) : ${lowerFirst(reason)}`),
    figure.brokenBy?.note ?? null,
    indicator.perimeter,
    `Source : ${indicator.source.replace(/\.$/u, '')}.`,
    `${dataDates(dataYears(figure), updated)} ${licence.name}.`,
    edition.credit,
  ];
  const set = notes.filter((note) => note !== null).map(typeset);
  return address === null ? set : [...set, withoutScheme(address)];
}

function doubts({ rows }: Figure): readonly string[] {
  const reasons = rows.flatMap(({ cell, previous }) =>
    [cell, previous].flatMap((one) => (one?.status === 'a_verifier' && one.note !== null ? [one.note] : [])),
  );
  return [...new Set(reasons)];
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('fr') + sentence.slice(1);
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
}
