import { light } from '../charts/palette.ts';
import { escapeXml } from '../charts/render-svg.ts';
import { typeset } from '../typography.ts';
import { shareSize } from './share-image.ts';
import { flatFileCss, withColors } from './standalone-css.ts';
import { typesetSvg } from './standalone-svg.ts';
import { type TextBlock, textBlock, type TextPlace, type TextStyle, wrapText } from './text-block.ts';

/** A drawing on a share image: its SVG, where it stands and how much it is enlarged. */
export interface PlacedDrawing {
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What a share image says and shows. */
export interface ShareCard {
  /** Small words at the top: whose page it is. */
  readonly site: string;
  readonly title: string;
  /** A few lines under the title; '' for none. */
  readonly line: string;
  /** Small words at the bottom, on three lines at most, the longer the smaller; '' for none. */
  readonly foot: string;
  /** Width in px that the words may take: less than the whole where a drawing stands beside them. */
  readonly width: number;
  /** Height in px that the title may take: what stands below it needs the rest. */
  readonly titleRoom: number;
  readonly drawing: PlacedDrawing | null;
}

/** Room in px around what a share image shows. */
export const shareMargin = 72;

/** Where the title of a share image begins, and where its foot stands, short or long, in px from the top. */
export const shareRows = { title: 128, source: 544, foot: 560 } as const;

const titles: readonly TextStyle[] = [72, 64, 56, 50, 46, 42, 38].map((size) => ({
  className: `c-${size}`,
  size,
  weight: 700,
  leading: Math.round(size * 1.18),
}));
const siteStyle = { className: 'c-site', size: 28, weight: 700, leading: 36 } as const;
const lineStyle = { className: 'c-line', size: 34, weight: 400, leading: 46 } as const;
const footStyle = { className: 'c-foot', size: 24, weight: 400, leading: 32 } as const;
const sourceStyle = { className: 'c-source', size: 19, weight: 400, leading: 24 } as const;

const css = [
  ...titles.map(({ className, size }) => `.${className}{font-size:${size}px;font-weight:700}`),
  '.c-site{font-size:28px;font-weight:700}',
  '.c-line{font-size:34px;fill:var(--soft)}',
  '.c-foot{font-size:24px;fill:var(--soft)}',
  '.c-source{font-size:19px;fill:var(--soft)}',
  '.c-rule{stroke:var(--ink);stroke-width:2}',
  '.c-numeral{font-size:280px;font-weight:700;fill:var(--rule)}',
].join('');

/** The share image of a page as SVG, in the light colours: words at the left, a drawing below or beside them. */
export function shareCard(card: ShareCard): string {
  const { width, height } = shareSize;
  const place = { x: shareMargin, width: card.width };
  const across = { x: shareMargin, width: width - 2 * shareMargin };
  const set = (text: string, at: TextPlace, style: TextStyle): TextBlock =>
    text === '' ? { svg: '', bottom: at.top } : textBlock(typeset(text), at, style);
  const title = setTitle(typeset(card.title), place, card.titleRoom);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${flatFileCss(light)}${withColors(css, light)}</style>`,
    `<g class="g"><rect class="s-paper" width="${width}" height="${height}"/>`,
    set(card.site, { ...across, top: 52 }, siteStyle).svg,
    `<line class="c-rule" x1="${shareMargin}" x2="${width - shareMargin}" y1="104" y2="104"/>`,
    card.drawing === null ? '' : drawingAt(card.drawing),
    title.svg,
    set(card.line, { ...place, top: title.bottom + 16 }, lineStyle).svg,
    setFoot(typeset(card.foot), across),
    '</g></svg>',
  ].join('');
}

/** A roman numeral as large as a drawing, right of the words. */
export function numeralDrawing(numeral: string): PlacedDrawing {
  const svg = `<text class="c-numeral" text-anchor="end">${escapeXml(numeral)}</text>`;
  return { svg, x: shareSize.width - shareMargin, y: 540, scale: 1 };
}

/** Lines of small words under each other, where a title leaves room for a list. */
export function listDrawing(lines: readonly string[], y: number): PlacedDrawing {
  const svg = lines.map(
    (line, index) => `<text class="c-line" y="${index * lineStyle.leading}">${escapeXml(line)}</text>`,
  );
  return { svg: svg.join(''), x: shareMargin, y, scale: 1 };
}

/** The title in the largest size that leaves room for what stands below it; in the smallest where none does. */
function setTitle(
  title: string,
  place: { readonly x: number; readonly width: number },
  room: number,
): TextBlock {
  const style = titles.find((one) => fits(title, place.width, room, one)) ??
    titles.at(-1) ?? { ...siteStyle };
  return textBlock(title, { ...place, top: shareRows.title }, style);
}

/** Lines of small words that an image holds at its foot. */
const FOOT_LINES = 3;

/** A source and what follows it, as the foot of an image holds them: a source that is too long is cut after a word, what follows it never. */
export function footOf(source: string, after: string): string {
  const width = shareSize.width - 2 * shareMargin;
  const isHeld = (words: string): boolean => wrapText(words, width, sourceStyle).length <= FOOT_LINES;
  if (isHeld(`${source} ${after}`)) return `${source} ${after}`;
  const words = source.split(' ');
  const cut = (count: number): string =>
    `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:.]+$/u, '')}… ${after}`;
  const most = words.findLastIndex((_, count) => count > 0 && isHeld(cut(count)));
  return most < 0 ? after : cut(most);
}

/** The foot on one line where it fits, else smaller and as low as the image allows. */
function setFoot(foot: string, place: { readonly x: number; readonly width: number }): string {
  if (foot === '') return '';
  const isShort = wrapText(foot, place.width, footStyle).length === 1;
  return textBlock(
    foot,
    { ...place, top: isShort ? shareRows.foot : shareRows.source },
    isShort ? footStyle : sourceStyle,
  ).svg;
}

function fits(title: string, width: number, room: number, style: TextStyle): boolean {
  const lines = wrapText(title, width, style);
  return lines.length * style.leading <= room;
}

function drawingAt({ svg, x, y, scale }: PlacedDrawing): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${typesetSvg(svg)}</g>`;
}
