import { escapeXml } from '../charts/serialize-svg.ts';
import { typeset } from '../typography.ts';

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Sets the words of a drawing as the pass over pages sets theirs: a file of its own does not go through that pass. */
export function typesetSvg(svg: string): string {
  return svg.replace(/>([^<]+)</gu, (_, text: string) => `>${escapeXml(typeset(readXml(text)))}<`);
}

function readXml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/gu, (entity) => entities[entity] ?? entity);
}
