import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A lock is held for seconds: one that is minutes old was left by a process whose number another one has now. */
const OLD_MS = 180_000;

/** Takes a lock, waiting for whoever holds it; one left by a process that is gone is taken over. The answer gives it back. */
export async function waitForLock(file: string, pause = 100): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  while (!take(file)) {
    if (isLeft(file)) removeOnce(file);
    else await sleep(pause);
  }
  return () => rmSync(file, { force: true });
}

function take(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isLeft(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  const holder = Number(readLock(file));
  return Date.now() - stat.mtimeMs > OLD_MS || (holder > 0 && !isRunning(holder));
}

function readLock(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Of several that wait, one alone removes the lock that was left: a rename succeeds once. */
function removeOnce(file: string): void {
  const condemned = `${file}-${process.pid}`;
  try {
    renameSync(file, condemned);
  } catch {
    return;
  }
  rmSync(condemned, { force: true });
}

/** Whether a process of this number runs on this machine, whoever started it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
