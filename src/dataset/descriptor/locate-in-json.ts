import { isNode, LineCounter, parseDocument } from 'yaml';

/** Line and column of the value at a path of a JSON text, or of the nearest value around it that exists; both from 1. */
export function locateInJson(
  text: string,
  path: readonly PropertyKey[],
): { readonly line: number; readonly column: number } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lineCounter.linePos(node.range[0]);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}
