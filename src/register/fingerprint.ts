import { createHash } from 'node:crypto';

/**
 * Twelve hexadecimal digits that stand for the words of a passage.
 * Spaces, apostrophes and quotation marks are folded, so that the typography pass may improve without touching the register.
 */
export function fingerprint(words: string): string {
  return createHash('sha256').update(foldTypography(words), 'utf8').digest('hex').slice(0, 12);
}

/** Words without white space, with one apostrophe and one quotation mark: what typography may change is gone. */
export function foldTypography(words: string): string {
  return words
    .normalize('NFC')
    .replace(/\s+/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/[«»“”]/gu, '"');
}
