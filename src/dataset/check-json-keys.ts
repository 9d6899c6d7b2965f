import { LineCounter, parseDocument } from 'yaml';
import type { Report } from './defect.ts';

/** Reports each key that a JSON text writes twice in one object, of which a reader of JSON keeps the last without a word. */
export function checkJsonKeys(file: string, text: string, report: Report): void {
  const lineCounter = new LineCounter();
  for (const { code, pos } of parseDocument(text, { lineCounter }).errors) {
    if (code !== 'DUPLICATE_KEY') continue;
    const { line, col } = lineCounter.linePos(pos[0]);
    const key = /^"([^"]*)"/.exec(text.slice(pos[0]))?.[1] ?? null;
    const message = `« ${key} » est écrit deux fois : n’en garder qu’un.`;
    report({ file, line, column: col, field: key, message });
  }
}
