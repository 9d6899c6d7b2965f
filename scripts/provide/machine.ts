import { existsSync, readFileSync } from 'node:fs';

/** What the search for a program, and the decision to install one, may look at. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly hasTerminal: boolean;
  /** The name of the process that started the machine, or null where the system does not tell. */
  readonly firstProcess: string | null;
  /** Whether a file is there. */
  readonly exists: (path: string) => boolean;
}

const FIRST_PROCESS = '/proc/1/comm';

/** The machine that this runs on. */
export const thisMachine: Machine = {
  environment: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  hasTerminal: process.stdin.isTTY,
  firstProcess: existsSync(FIRST_PROCESS) ? readFileSync(FIRST_PROCESS, 'utf8').trim() : null,
  exists: existsSync,
};

/** Whether nobody sits in front of the machine: CI is set, there is no terminal, or it is a container, that starts with no init. */
export function isUnattended({ environment, exists, hasTerminal, firstProcess }: Machine): boolean {
  const ci = environment['CI'] ?? '';
  const isMarked =
    exists('/.dockerenv') || exists('/run/.containerenv') || (environment['container'] ?? '') !== '';
  const isContainer = isMarked || (firstProcess !== null && !['systemd', 'init'].includes(firstProcess));
  return (ci !== '' && ci !== 'false') || isContainer || !hasTerminal;
}
