import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Makes a folder that holds the given files (path to text), for a test; `using` removes it at the end of the block. */
export function temporaryFolder(
  files: Readonly<Record<string, string>> = {},
): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'convention-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
