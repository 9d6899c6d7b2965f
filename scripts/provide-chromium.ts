import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium, type Machine } from './find-chromium.ts';
import { planChromium } from './plan-chromium.ts';

/** The path of a Chromium for the tests: found, or installed in a container; else throws with the command to type. */
export function provideChromium(): string {
  const machine: Machine = { environment: process.env, platform: process.platform, exists: existsSync };
  const situation = {
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/usr/bin/apt-get'),
    isUnattended: isUnattended(machine, process.stdin.isTTY, firstProcess()),
  };
  const plan = planChromium({ ...situation, found: findChromium(machine) });
  if (plan.kind === 'use') return plan.path;
  if (plan.kind === 'install') {
    installChromium();
    const path = findChromium(machine);
    if (path !== null) return path;
  }
  const told = planChromium({ ...situation, found: null, isUnattended: false });
  throw new Error(told.kind === 'explain' ? told.message : 'No Chromium was found.');
}

/** Whether nobody sits in front of the machine: CI is set, there is no terminal, or it is a container, that starts with no init. */
export function isUnattended(
  { environment, exists }: Machine,
  hasTerminal: boolean | undefined,
  first: string | null,
): boolean {
  const ci = environment['CI'] ?? '';
  const isMarked =
    exists('/.dockerenv') || exists('/run/.containerenv') || (environment['container'] ?? '') !== '';
  const isContainer = isMarked || (first !== null && !['systemd', 'init'].includes(first));
  return (ci !== '' && ci !== 'false') || isContainer || hasTerminal !== true;
}

/** The name of the process that started this machine, or null where the system does not tell. */
function firstProcess(): string | null {
  const file = '/proc/1/comm';
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

function installChromium(): void {
  console.log('No Chromium here: installing the package of this Debian-like machine.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  const packages = ['install', '-y', '-q', '--no-install-recommends', 'chromium'];
  execFileSync('apt-get', packages, { stdio: 'inherit', env });
}
