/** What decides how the tests get a program that the system provides: a browser, a web server. */
export interface ProgramSituation {
  /** The program found on the machine, or null. */
  readonly found: string | null;
  readonly isRoot: boolean;
  /** Whether apt-get is there: Debian and its relatives. */
  readonly hasApt: boolean;
  /** Whether nobody sits in front of this machine: continuous integration, a container, or no terminal. */
  readonly isUnattended: boolean;
}

/** How the tests get it: one that is there, one that the project installs, or a message for the person. */
export type ProgramPlan = 'use' | 'install' | 'explain';

/** Decides without touching the machine; packages are installed only as root, on Debian, where nobody's own computer is at stake. */
export function planProgram({ found, isRoot, hasApt, isUnattended }: ProgramSituation): ProgramPlan {
  if (found !== null) return 'use';
  return isRoot && hasApt && isUnattended ? 'install' : 'explain';
}
