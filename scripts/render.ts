import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../src/refusal.ts';
import { projectRoot } from './project-root.ts';
import { runNode } from './run-node.ts';

/** The file that a render leaves in its cache when it has come to its end: an exit code of 0 alone does not say so. */
export const FINISHED = 'rendered';

/**
 * Renders the site into a folder, in a process of its own, with a fresh cache; `sources` are the variables that name other sources.
 * Throws in French when the process fails, and when it ends well without having come to its end.
 */
export async function render(
  folder: string,
  cache: string,
  sources: Readonly<Record<string, string>>,
): Promise<void> {
  const script = join(projectRoot, 'scripts/render-site.ts');
  const environment = { ...sources, ASTRO_TELEMETRY_DISABLED: '1' };
  const code = await runNode([script, folder, cache], { environment });
  if (code !== 0) throw new Refusal('La construction s’est arrêtée sur l’erreur ci-dessus.');
  refuseUnfinished(cache);
}

/** Throws unless the process that rendered into this cache said that it had come to its end. */
export function refuseUnfinished(cache: string): void {
  if (existsSync(join(cache, FINISHED))) return;
  throw new Refusal(
    'Le rendu des pages s’est arrêté en chemin sans dire d’erreur. Un chapitre ou une page contient sans doute du code qui arrête tout, comme « {process.exit()} » : le retirer.',
  );
}
