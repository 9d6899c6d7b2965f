import { loadVersions, VERSIONS_FOLDER } from './load-versions.ts';
import type { FrozenVersion } from './frozen-version.ts';

let loaded: readonly FrozenVersion[] | null = null;

/** The versions of this site, loaded once; FROZEN_FOLDER names another folder. Throws as loadVersions does. */
export function publishedVersions(): readonly FrozenVersion[] {
  loaded ??= loadVersions(process.env['FROZEN_FOLDER'] || VERSIONS_FOLDER);
  return loaded;
}
