import { fromHtml } from '../parse-html.ts';
import { usedStyles } from './used-styles.ts';

const STYLE = /(?<=<style>).*?(?=<\/style>)/su;

/** What drawings of one shape use of one stylesheet: a figure has the shape of its neighbours, and one parse serves them all. */
const known = new Map<string, string>();

/** Leaves in the stylesheet of the file of a drawing what the drawing uses. */
export function leanSvg(svg: string): string {
  return svg.replace(STYLE, (css) => {
    const shape = shapeOf(svg);
    const used = known.get(shape) ?? usedStyles(css, fromHtml(svg, { fragment: true }));
    known.set(shape, used);
    return used;
  });
}

/**
 * What a selector can see of a drawing: its stylesheet, and its tags with their attributes. The values of these are left out, those of
 * classes and ids aside, unless a selector asks for one; what a text says no selector sees, only that there is one.
 */
function shapeOf(svg: string): string {
  const css = STYLE.exec(svg)?.[0] ?? '';
  const tags = svg.replace(/>[^<]+/gu, '>_');
  const seen = css.includes('=') ? tags : tags.replace(/( (?!class=|id=)[\w:-]+)="[^"]*"/gu, '$1');
  return `${css}\n${seen}`;
}
