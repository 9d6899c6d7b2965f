import { keptTexts, type KeptTexts } from '../../src/keeping/kept-texts.ts';
import { programsFingerprint } from '../../src/keeping/programs-fingerprint.ts';
import { projectRoot } from '../project-root.ts';

/** What builds before this one kept in a folder; null where nothing is to be kept. */
export function openKept(folder: string | null): KeptTexts | null {
  return folder === null ? null : keptTexts(folder, programsFingerprint(projectRoot));
}
