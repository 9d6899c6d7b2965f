import { keepPromises } from './keep-promises.ts';

/** A check or a last touch on the folder of a build that is not published yet; throws to refuse the build. */
export type BuildStep = (folder: string) => Promise<void>;

/** What is done to every build before it is published, in order. */
export const buildSteps: readonly BuildStep[] = [(folder) => keepPromises(folder)];
