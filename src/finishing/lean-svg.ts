import { fromHtml } from 'hast-util-from-html';
import { usedStyles } from './used-styles.ts';

/** Leaves in the stylesheet of the file of a drawing what the drawing uses. */
export function leanSvg(svg: string): string {
  const root = fromHtml(svg, { fragment: true });
  return svg.replace(/(?<=<style>).*?(?=<\/style>)/su, (css) => usedStyles(css, root));
}
