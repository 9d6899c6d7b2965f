import { basename } from 'node:path';
import type { SourceFile } from './source-file.ts';

const LIMITS: Readonly<Record<string, number>> = { ts: 150, astro: 120 };

/** What the name, the length or the exports of a file break, one sentence each. */
export function fileDefects({ path, text }: SourceFile): readonly string[] {
  const name = basename(path);
  const limit = LIMITS[name.split('.').at(-1) ?? ''] ?? Infinity;
  const lines = lineCount(text);
  return [
    /^(?:common|misc|types)\.|(?:utils?|helpers?)\./iu.test(name)
      ? `${path}: a file is named for the one thing it holds.`
      : null,
    /^index\.[jt]s$/u.test(name) ? `${path}: no index file.` : null,
    lines > limit ? `${path}: ${lines} lines, ${limit} at most.` : null,
    hasDefaultExport(text) && !mayHaveDefault(path) ? `${path}: a named export, not a default one.` : null,
  ].filter((defect) => defect !== null);
}

/** Whether a module is owed a test beside it: it exports a function, and no framework calls it. */
export function needsTest({ path, text }: SourceFile): boolean {
  if (!path.endsWith('.ts') || /\.(?:test|d)\.ts$|\/fixtures\//u.test(path)) return false;
  if (
    path.startsWith('src/pages/') ||
    [
      'src/middleware.ts',
      'src/content.ts',
      'src/content.config.ts',
      'src/programme-content.ts',
      'src/changes-content.ts',
      'src/evaluation-content.ts',
      'src/brief-content.ts',
      'src/press-content.ts',
      'src/indicator-content.ts',
    ].includes(path)
  )
    return false;
  return /^export (?:async )?(?:function\*?|const \w+(?:: [^=]+)? = (?:async )?\([^)]*\)[^=;]*=>)/mu.test(
    text,
  );
}

/** Number of lines of a text, its last line end aside. */
export function lineCount(text: string): number {
  return text.replace(/\n$/u, '').split('\n').length;
}

function hasDefaultExport(text: string): boolean {
  return /^export default |^export \{[^}]*\bdefault\b[^}]*\}/mu.test(text);
}

function mayHaveDefault(path: string): boolean {
  return path.startsWith('src/pages/') || /\.config\.(?:ts|mjs)$/u.test(path);
}
