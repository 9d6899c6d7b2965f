import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Report } from '../../dataset/defect.ts';

/** A place in a file, line and column from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML text that could be read. */
export interface ParsedYaml {
  readonly value: unknown;
  /** Where the value at a path stands, or else what is nearest above it. */
  readonly place: (path: readonly PropertyKey[]) => Place;
  /** Where the name of the field at a path stands. */
  readonly placeOfName: (path: readonly PropertyKey[]) => Place;
}

interface SyntaxFault {
  readonly code: string;
  readonly offset: number;
}

/** What YAML reads without a word although it loses text: aliases, anchors, a comment after a value. */
function silentLosses(document: Document): readonly SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Alias: (_, node) => void faults.push({ code: 'BAD_ALIAS', offset: node.range?.[0] ?? 0 }),
    Scalar: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (node.anchor !== undefined) faults.push({ code: 'BAD_ALIAS', offset });
      if (node.type === 'PLAIN' && typeof node.comment === 'string' && (node.range?.[1] ?? 0) > offset) {
        faults.push({ code: 'CUT_BY_COMMENT', offset });
      }
    },
  });
  return faults;
}

/** Where the name of a field stands, when the path ends in one. */
function keyOffset(document: Document, path: readonly PropertyKey[]): number | null {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const key = parent.items
    .map((item) => item.key)
    .find((node) => isScalar(node) && node.value === path.at(-1));
  return isNode(key) ? (key.range?.[0] ?? null) : null;
}

/** Where a value stands; its name when it is empty; else what is nearest above. */
function valueOffset(document: Document, path: readonly PropertyKey[]): number {
  if (path.length === 0) return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
  const node = document.getIn(path, true);
  const isEmpty = !isNode(node) || node.range?.[0] === node.range?.[1];
  const offset = isEmpty ? keyOffset(document, path) : (node.range?.[0] ?? null);
  return offset ?? valueOffset(document, path.slice(0, -1));
}

/** Reads a YAML text; reports in French what keeps it from being read, once a line, and then returns null. */
export function parseYaml(file: string, text: string, report: Report): ParsedYaml | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const read = [...document.errors, ...document.warnings].map(({ code, pos }) => ({ code, offset: pos[0] }));
  const faults = [...read, ...silentLosses(document)];
  const seen = new Set<number>();
  for (const { code, offset } of faults) {
    const at = place(offset);
    if (seen.has(at.line)) continue;
    seen.add(at.line);
    report({
      file,
      ...at,
      field: null,
      message: describeSyntaxError(code, text.split('\n')[at.line - 1] ?? ''),
    });
  }
  if (faults.length > 0) return null;
  return {
    value: document.toJS(),
    place: (path) => place(valueOffset(document, path)),
    placeOfName: (path) => place(keyOffset(document, path) ?? valueOffset(document, path)),
  };
}

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
