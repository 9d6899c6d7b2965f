const SIGNED_NUMBER = /^[+-]\d+([.,]\d+)?$/;

/** Says in French why a text may not stand in a cell (markup, spreadsheet formula, invisible character), or null. */
export function checkCellText(text: string): string | null {
  const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/u.exec(text);
  if (hidden !== null) {
    const place = hidden.index + 1;
    return `la cellule contient une tabulation, un saut de ligne ou un caractère invisible, au ${place}${place === 1 ? 'er' : 'e'} caractère : le retirer.`;
  }
  if (text.includes('\uFFFD')) return `« ${text} » contient un caractère perdu : le récrire.`;
  if (/^\s|\s$/u.test(text)) return `« ${text} » commence ou finit par une espace : la retirer.`;
  if (text !== text.normalize('NFC')) return `« ${text} » a un accent écrit en deux caractères : le récrire.`;
  if (text.includes('<'))
    return `« ${text} » contient « < » : l’écrire en toutes lettres (« moins de »), et retirer toute balise.`;
  if (/^[=@+-]/.test(text) && !SIGNED_NUMBER.test(text)) {
    return `« ${text} » serait lu comme une formule par un tableur : retirer le premier signe.`;
  }
  return null;
}
