import { escapeXml } from '../serialize-svg.ts';

/**
 * What holds a fluid drawing: one image with a name for assistive technology. What is inside is hidden as well, for not every browser leaves
 * out the words of such an image: they would be read one by one, without the marks.
 */
export function fluidBox(name: string, classes: string, inside: string): string {
  return `<div class="g-box" role="img" aria-label="${escapeXml(name)}"><div class="g ${classes}" aria-hidden="true">${inside}</div></div>`;
}
