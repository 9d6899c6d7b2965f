import { Document, isScalar, parseDocument, Scalar, stringify, type YAMLMap, YAMLSeq } from 'yaml';

/** Changes a YAML text and keeps its comments, its order and its folds; what is not changed stays byte for byte. */
export function editYaml(text: string, change: (document: Document) => void): string {
  const document = parseDocument(text);
  change(document);
  return document.toString({ lineWidth: 0 });
}

/** A YAML list with more items at its end; the text before them stays byte for byte. */
export function appendToList(text: string, items: readonly YAMLMap[]): string {
  const list = new YAMLSeq();
  for (const item of items) list.add(item);
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return start + new Document(list).toString({ lineWidth: 0 });
}

/** A new YAML text, written as those of content/ are. */
export function writeYaml(content: unknown): string {
  return stringify(content, { lineWidth: 0 });
}

/** A sentence of ours, as the files of content/ write it: folded, on a line of its own. */
export function folded(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.BLOCK_FOLDED;
  return scalar;
}

/** Sets a text at a path and keeps the way it was written; an empty text removes an optional one. */
export function setText(
  document: Document,
  path: readonly (string | number)[],
  text: string,
  { isOptional = false, isProse = true } = {},
): void {
  const node = document.getIn(path, true);
  if (text === '' && isOptional) document.deleteIn(path);
  else if (isScalar(node)) node.value = text;
  else document.setIn(path, isProse ? folded(text) : text);
}
