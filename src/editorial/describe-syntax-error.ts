const BLOCK_STYLE =
  'écrire « >- » après le nom du champ et le texte à la ligne suivante, décalé de deux espaces';

const MESSAGES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: `un texte qui contient « : » est lu comme un champ : ${BLOCK_STYLE}`,
  MULTILINE_IMPLICIT_KEY:
    'cette ligne n’est ni un champ ni la suite d’un texte : écrire « nom du champ : valeur », ou décaler le texte de deux espaces sous « >- »',
  TAB_AS_INDENT: 'la ligne commence par une tabulation : la remplacer par des espaces',
  BAD_INDENT: 'la ligne n’est pas alignée avec les autres : lui donner le même décalage que ses voisines',
  MISSING_CHAR: `un guillemet ou un deux-points manque : fermer le guillemet, ou ${BLOCK_STYLE}`,
  DUPLICATE_KEY: 'ce champ est écrit deux fois : n’en garder qu’un',
  UNEXPECTED_TOKEN: `le texte continue après sa fin : ${BLOCK_STYLE}`,
  BAD_SCALAR_START: `un texte ne peut pas commencer par ce signe : ${BLOCK_STYLE}`,
  BAD_ALIAS: `un texte ne peut pas commencer par « & » ou « * » : ${BLOCK_STYLE}`,
  TAG_RESOLVE_FAILED: `un texte ne peut pas commencer par « ! » : ${BLOCK_STYLE}`,
  MULTIPLE_DOCS: 'une ligne « --- » coupe le fichier en deux : la retirer',
  CUT_BY_COMMENT: `« # » coupe le texte, la suite est lue comme un commentaire : ${BLOCK_STYLE}`,
};

const OTHERWISE = `la ligne n’est pas du YAML : comparer avec un fichier voisin, ou ${BLOCK_STYLE}`;

/** Says in French what is wrong with a line that YAML cannot read, the remedy, and shows the line. */
export function describeSyntaxError(code: string, line: string): string {
  const message = MESSAGES[code] ?? OTHERWISE;
  const shown = line.trim();
  return shown === '' ? `${message}.` : `${message}. La ligne : ${shown}`;
}
