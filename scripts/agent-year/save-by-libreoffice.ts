import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { thisMachine } from '../provide/machine.ts';
import { findLibreOffice } from '../provide/provide-libreoffice.ts';

/** Opens a workbook in LibreOffice and saves it in its place, as an agent does; false where there is no LibreOffice, and the file stays. */
export function saveByLibreOffice(file: string): boolean {
  const program = findLibreOffice(thisMachine);
  if (program === null) return false;
  const work = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const profile = pathToFileURL(join(work, 'profile')).href;
    const saved = join(work, 'saved');
    const { status, stderr } = spawnSync(
      program,
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', saved, file],
      { encoding: 'utf8' },
    );
    const result = join(saved, basename(file));
    if (status !== 0 || !existsSync(result)) throw new Error(`LibreOffice did not save ${file}: ${stderr}`);
    copyFileSync(result, file);
    return true;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
