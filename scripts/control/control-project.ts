import { join } from 'node:path';
import { Refusal } from '../../src/refusal.ts';
import { checkSources } from '../building/check-sources.ts';
import { checkBuiltSite, type Finding } from './check-built-site.ts';
import { staleSources } from './source-prints.ts';

/** Where a project and its built site are. */
export interface ControlledFolders {
  readonly root: string;
  readonly outFolder: string;
  readonly workFolder: string;
}

/**
 * Checks a project by the rules that hold for any legitimate content: its files, then the site that was built from them. Without sound
 * files, or of other files, a site is not judged.
 */
export function controlProject({ root, outFolder, workFolder }: ControlledFolders): readonly Finding[] {
  const sources = sourceDefects(root);
  const files = { rule: 'Fichiers de data et de content, sceaux, verdicts', defects: sources };
  if (sources.length > 0) return [files];
  const stale = { rule: 'Site construit', defects: staleSources(root, workFolder) };
  return stale.defects.length > 0 ? [files, stale] : [files, stale, ...checkBuiltSite(outFolder, root)];
}

function sourceDefects(root: string): readonly string[] {
  try {
    checkSources({ root, data: join(root, 'data'), siteConfig: null, frozen: null });
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message.split('\n');
  }
}
