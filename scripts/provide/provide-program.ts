import { execFileSync } from 'node:child_process';
import { isUnattended, type Machine, thisMachine } from './machine.ts';
import { planProgram } from './plan-program.ts';

/** A program of the system that the tests drive. */
export interface WantedProgram {
  /** Its name in messages. */
  readonly name: string;
  /** Its path on a machine, or null; throws when a variable of the environment names a file that is not there. */
  readonly find: (machine: Machine) => string | null;
  /** The Debian packages that hold it. */
  readonly packages: readonly string[];
  /** What to type where the project installs nothing by itself. */
  readonly remedy: string;
}

/** Installs Debian packages; throws when the package manager fails. */
export type InstallPackages = (packages: readonly string[]) => void;

/** The path of a program for the tests: found, or installed in a container; else throws with the command to type. */
export function provideProgram(
  program: WantedProgram,
  machine: Machine = thisMachine,
  install: InstallPackages = installPackages,
): string {
  const found = program.find(machine);
  const plan = planProgram({
    found,
    isRoot: machine.isRoot,
    hasApt: machine.exists('/usr/bin/apt-get'),
    isUnattended: isUnattended(machine),
  });
  if (plan === 'install') {
    console.log(`No ${program.name} here: installing the package of this Debian-like machine.`);
    install(program.packages);
  }
  const path = found ?? program.find(machine);
  if (path === null) throw new Error(program.remedy);
  return path;
}

let isListFresh = false;

function installPackages(packages: readonly string[]): void {
  // RUNLEVEL=1 keeps a package of a server from starting it: the tests start their own, on a port of their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  // One list of packages serves for all the programs of a run.
  if (!isListFresh) execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  isListFresh = true;
  const options = ['-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
  execFileSync('apt-get', ['install', ...options, ...packages], { stdio: 'inherit', env });
}
