import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import type { Defect } from '../../src/dataset/defect.ts';
import { EditorialError } from '../../src/editorial/editorial-error.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import type { FileEdit } from '../../src/workbook/sheets/sheet-kind.ts';

/** What no check of the YAML files reads, and may weigh much. */
const UNREAD = /^content[\\/](?:versions|geo|registre\.jsonl)/u;

/** The defects that content/ would have once the edits are written, as a build tells them. */
export function contentDefects(root: string, edits: readonly FileEdit[]): readonly Defect[] {
  const own = edits.filter(({ path }) => path.startsWith('content/'));
  if (own.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    cpSync(join(root, 'content'), join(folder, 'content'), {
      recursive: true,
      filter: (source) => !UNREAD.test(relative(root, source).split(sep).join('/')),
    });
    for (const { path, text } of own) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    loadEditorial(folder);
    return [];
  } catch (error) {
    if (error instanceof EditorialError) return error.defects;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
