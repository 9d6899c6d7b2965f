/** What two writings of one name share: letters and digits, without accents, case, signs nor doubled spaces. */
export function textKey(text: string): string {
  return text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
