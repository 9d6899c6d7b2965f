import type { Palette } from '../charts/palette.ts';
import { flatCss, plainFirst, standaloneCss } from '../charts/theme.ts';
import type { TextStyle } from './text-block.ts';

/** The styles of the words around a drawing. */
export const words = {
  head: { className: 's-head', size: 17, weight: 700, leading: 22 },
  subject: { className: 's-soft', size: 12, weight: 400, leading: 16 },
  note: { className: 's-soft', size: 12, weight: 400, leading: 16 },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** The same in a file as wide as an article. */
export const wideWords = {
  head: { ...words.head, size: 22, leading: 28 },
  subject: { ...words.subject, size: 13, leading: 18 },
  note: { ...words.note, size: 13, leading: 18 },
} as const satisfies Readonly<Record<string, TextStyle>>;

const rules = [
  '.s-paper{fill:var(--paper)}',
  `.s-head{font-size:${words.head.size}px;font-weight:700}`,
  '.s-soft{fill:var(--soft)}',
  `.s-wide .s-head{font-size:${wideWords.head.size}px}`,
  `.s-wide .s-soft{font-size:${wideWords.note.size}px}`,
  '.s-rule{stroke:var(--rule)}',
].join('');

/** Stylesheet of a file of its own: colours of the reader’s setting, and what stands around the drawing; no shorthand, which few drawing programs read. */
export const fileCss = withLonghands(standaloneCss) + plainFirst(rules);

/** The same in the colours of one palette, for programs that know no variables, conditions or shorthands. */
export function flatFileCss(palette: Palette): string {
  return withLonghands(flatCss(palette)) + withColors(rules, palette);
}

function withLonghands(css: string): string {
  return css.replace(/font:(\d+) (\d+)px\/1 ([^;]+);/u, 'font-weight:$1;font-size:$2px;font-family:$3;');
}

/** A stylesheet with its colours written in the place of their names; throws on a name that no palette has. */
export function withColors(css: string, palette: Palette): string {
  const colors: Readonly<Record<string, string>> = { ...palette };
  return css.replace(/var\(--([a-z]+)\)/gu, (_, role: string) => {
    const color = colors[role];
    if (color === undefined) throw new Error(`No colour "${role}" in the palette.`);
    return color;
  });
}
