import { light } from '../charts/palette.ts';
import { escapeXml } from '../charts/serialize-svg.ts';
import { typeset } from '../typography.ts';
import { flatFileCss, withColors } from './standalone-css.ts';
import { type TextBlock, textBlock, type TextStyle, wrapText } from './text-block.ts';
import { typesetSvg } from './typeset-svg.ts';

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
  /** One line or two under the title; '' for none. */
  readonly line: string;
  /** A value in large figures at the bottom; null where a drawing says it. */
  readonly value: string | null;
  /** Width in px that the words may take: less than the whole where a drawing stands beside them. */
  readonly width: number;
  readonly drawing: PlacedDrawing | null;
}

/** Size of a share image in px: the shape that social networks agree on. */
export const shareSize = { width: 1200, height: 630 } as const;

/** Room in px around what a share image shows. */
export const shareMargin = 72;

const titles: readonly TextStyle[] = [68, 60, 54, 48, 44].map((size) => ({
  className: `c-${size}`,
  size,
  weight: 700,
  leading: Math.round(size * 1.18),
}));
const siteStyle = { className: 'c-site', size: 28, weight: 700, leading: 36 } as const;
const lineStyle = { className: 'c-line', size: 34, weight: 400, leading: 46 } as const;
const titleRoom = 262;

const css = [
  ...titles.map(({ className, size }) => `.${className}{font-size:${size}px;font-weight:700}`),
  '.c-site{font-size:28px;font-weight:700}',
  '.c-line{font-size:34px;fill:var(--soft)}',
  '.c-value{font-size:96px;font-weight:700;fill:var(--brick)}',
  '.c-rule{stroke:var(--ink);stroke-width:2}',
  '.c-numeral{font-size:340px;font-weight:700;fill:var(--rule)}',
].join('');

/** The share image of a page as SVG, in the light colours: words at the left, a drawing below or beside them. */
export function shareCard(card: ShareCard): string {
  const { width, height } = shareSize;
  const place = { x: shareMargin, width: card.width };
  const site = textBlock(typeset(card.site), { ...place, top: 52, width: 1056 }, siteStyle);
  const title = setTitle(typeset(card.title), place);
  const line: TextBlock =
    card.line === ''
      ? { svg: '', bottom: 0 }
      : textBlock(typeset(card.line), { ...place, top: title.bottom + 16 }, lineStyle);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${flatFileCss(light)}${withColors(css, light)}</style>`,
    `<g class="g"><rect class="s-paper" width="${width}" height="${height}"/>`,
    site.svg,
    `<line class="c-rule" x1="${shareMargin}" x2="${width - shareMargin}" y1="104" y2="104"/>`,
    card.drawing === null ? '' : drawingAt(card.drawing),
    title.svg,
    line.svg,
    card.value === null
      ? ''
      : `<text class="c-value" x="72" y="560">${escapeXml(typeset(card.value))}</text>`,
    '</g></svg>',
  ].join('');
}

/** A roman numeral as large as a drawing, right of the words. */
export function numeralDrawing(numeral: string): PlacedDrawing {
  const svg = `<text class="c-numeral" text-anchor="end">${escapeXml(numeral)}</text>`;
  return { svg, x: shareSize.width - shareMargin, y: 560, scale: 1 };
}

/** The title in the largest size that leaves room for what stands below it; in the smallest where none does. */
function setTitle(title: string, place: { readonly x: number; readonly width: number }): TextBlock {
  const style = titles.find((one) => fits(title, place.width, one)) ?? titles.at(-1) ?? { ...siteStyle };
  return textBlock(title, { ...place, top: 136 }, style);
}

function fits(title: string, width: number, style: TextStyle): boolean {
  return wrapText(title, width, style).length * style.leading <= titleRoom;
}

function drawingAt({ svg, x, y, scale }: PlacedDrawing): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${typesetSvg(svg)}</g>`;
}
