import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files under a folder, as sorted paths relative to it with « / »; none when the folder is not there. Links are not followed. */
export function listFiles(folder: string): readonly string[] {
  return listEntries(folder, (entry) => entry.isFile());
}

/** All that is under a folder besides folders, links included and not followed, as sorted paths relative to it with « / ». */
export function listEntries(
  folder: string,
  isWanted: (entry: Dirent) => boolean = () => true,
): readonly string[] {
  if (!existsSync(folder)) return [];
  const walk = (path: string, prefix: string): readonly string[] =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return walk(join(path, entry.name), `${prefix}${entry.name}/`);
      return isWanted(entry) ? [prefix + entry.name] : [];
    });
  return walk(folder, '').toSorted();
}
