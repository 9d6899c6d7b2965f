/** Each character counts twice in the weight of a page, and the annex has a hundred anchors. */
const LONGEST = 24;

/**
 * A readable anchor from the first words of a passage: lower case, no accents, cut at a whole word of 24 characters at most.
 * A name already taken, now or ever, gets a number from 2.
 */
export function anchorName(words: string, taken: ReadonlySet<string>): string {
  const base = firstWords(slug(words)) || 'passage';
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** Letters and digits of a text without accents, in lower case, joined by hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

function firstWords(full: string): string {
  if (full.length <= LONGEST) return full;
  const cut = full.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, LONGEST);
}
