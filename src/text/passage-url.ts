import { foldTypography } from '../register/fingerprint.ts';
import type { Register } from '../register/register.ts';

/**
 * The address of the passage of a page that begins with the given words, found in the register.
 * While the passage has no anchor yet, the address of the page. Throws when several passages begin so.
 */
export function passageUrl(register: Register, page: string, firstWords: string): string {
  const anchor = passageAnchor(register, page, firstWords);
  return anchor === null ? page : `${page}#${anchor}`;
}

/** The anchor of the passage of a page that begins with the given words; null while none is registered. */
export function passageAnchor(register: Register, page: string, firstWords: string): string | null {
  const aliases = register.aliases.get(page);
  const wanted = foldTypography(firstWords);
  const found = [...(register.anchors.get(page) ?? [])].filter(([id, { start }]) => {
    const begins = foldTypography(start);
    return !aliases?.has(id) && (begins.startsWith(wanted) || wanted.startsWith(begins));
  });
  if (found.length > 1) throw new Error(`Several passages of ${page} begin with "${firstWords}".`);
  return found[0]?.[0] ?? null;
}
