import type { Machine } from './machine.ts';

/** Whether nobody sits in front of the machine: CI is set, there is no terminal, or it is a container, that starts with no init. */
export function isUnattended({ environment, exists, hasTerminal, firstProcess }: Machine): boolean {
  const ci = environment['CI'] ?? '';
  const isMarked =
    exists('/.dockerenv') || exists('/run/.containerenv') || (environment['container'] ?? '') !== '';
  const isContainer = isMarked || (firstProcess !== null && !['systemd', 'init'].includes(firstProcess));
  return (ci !== '' && ci !== 'false') || isContainer || !hasTerminal;
}
