import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../project-root.ts';
import { runNode } from '../run-node.ts';

/** What one run of a process cost: seconds of wall clock, seconds of processor (on all its threads), peak memory in bytes. */
export interface ProcessCost {
  readonly seconds: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Runs a script with this same Node and measures it as a whole process. Throws when it fails. */
export async function measureProcess(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<ProcessCost> {
  const folder = await mkdtemp(join(tmpdir(), 'usage-'));
  const file = join(folder, 'usage.json');
  const preload = pathToFileURL(join(projectRoot, 'scripts/report-usage.ts')).href;
  const start = performance.now();
  try {
    const environment = { ...variables, USAGE_FILE: file };
    const code = await runNode(['--import', preload, ...args], { environment });
    if (code !== 0) throw new Error(`Measured process failed: ${args.join(' ')}`);
    const seconds = (performance.now() - start) / 1000;
    const usage: Omit<ProcessCost, 'seconds'> = JSON.parse(await readFile(file, 'utf8'));
    return { seconds, ...usage };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
