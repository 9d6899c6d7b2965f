import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../src/refusal.ts';
import { projectRoot } from '../project-root.ts';
import { runNode } from '../run-node.ts';

/** The file that a render leaves in its cache when it has come to its end: an exit code of 0 alone does not say so. */
export const FINISHED = 'rendered';

/** The file of the cache where what pages hold is noted as they are finished, see src/finishing/noted-pages.ts. */
export const NOTED_PAGES = 'noted-pages.jsonl';

/**
 * What Node is told before the script that renders: to clean its memory up often, which spares a third of what it takes, and to keep as
 * much room for what is new, in both threads, as it begins with: it would make it smaller, and clean it more often, between two pages.
 */
export const RENDER_FLAGS = [
  '--heap-growing-percent=40',
  '--min-semi-space-size=24',
  '--max-semi-space-size=24',
] as const;

/** A process that is ready to render the site, and waits to be told where. */
export interface ReadyRender {
  /**
   * Renders into a folder, with a fresh cache, and does something else meanwhile, which is begun once the process is told to.
   * Throws in French when the process fails, and when it ends well without having come to its end.
   */
  readonly render: (folder: string, cache: string, meanwhile?: () => Promise<void>) => Promise<void>;
  /** Ends the process, if it was not told to render. */
  readonly cancel: () => void;
}

/**
 * Starts the process that renders the site: it loads its programs while the sources are being checked, and renders nothing until it is told.
 * `sources` are the variables that name other sources; `kept` is the folder where finished pages are kept for the next build, or null.
 */
export function startRender(
  sources: Readonly<Record<string, string>>,
  kept: string | null = null,
): ReadyRender {
  const order = Promise.withResolvers<string | null>();
  const ordered = Promise.withResolvers<void>();
  const script = join(projectRoot, 'scripts/building/render-site.ts');
  const environment = {
    ...sources,
    ...(kept === null ? {} : { KEPT_PAGES: kept }),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const ended = runNode([...RENDER_FLAGS, script], {
    environment,
    order: order.promise,
    onOrdered: ordered.resolve,
  });
  return {
    render: async (folder, cache, meanwhile) => {
      order.resolve(JSON.stringify([folder, cache]));
      await Promise.race([ordered.promise, ended]);
      await meanwhile?.();
      if ((await ended) !== 0) throw new Refusal('La construction s’est arrêtée sur l’erreur ci-dessus.');
      refuseUnfinished(cache);
    },
    cancel: () => order.resolve(null),
  };
}

/** Throws unless the process that rendered into this cache said that it had come to its end. */
export function refuseUnfinished(cache: string): void {
  if (existsSync(join(cache, FINISHED))) return;
  throw new Refusal(
    'Le rendu des pages s’est arrêté en chemin sans dire d’erreur. Un chapitre ou une page contient sans doute du code qui arrête tout, comme « {process.exit()} » : le retirer.',
  );
}
