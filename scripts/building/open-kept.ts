import { keptTexts, type KeptTexts } from '../../src/keeping/kept-texts.ts';
import { programsFingerprint } from '../../src/keeping/programs-fingerprint.ts';
import { projectRoot } from '../project-root.ts';

let programs: string | null = null;

/** What builds before this one kept in a folder; null where nothing is to be kept. */
export function openKept(folder: string | null): KeptTexts | null {
  if (folder === null) return null;
  // A build opens several folders, and its programs stay what they are.
  programs ??= programsFingerprint(projectRoot);
  return keptTexts(folder, programs);
}
