import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { swapFolder } from '../building/swap-folder.ts';

/** The built site of a project as it is, to be put back when a build that came to its end is refused afterwards. */
export function keepSite(root: string): { readonly restore: () => Promise<void> } {
  const published = join(root, 'dist');
  const previous = join(root, '.build/previous');
  const prints = join(root, '.build/sources.txt');
  const text = existsSync(prints) ? readFileSync(prints, 'utf8') : null;
  const mark = markOf(published);
  return {
    restore: async () => {
      if (markOf(published) === mark) return;
      if (mark === null) rmSync(published, { recursive: true, force: true });
      else await swapFolder({ published, previous, staged: previous });
      if (text === null) rmSync(prints, { force: true });
      else writeFileSync(prints, text);
    },
  };
}

/** What tells one built folder from another: the file system's own number of it. */
function markOf(folder: string): number | null {
  return statSync(folder, { throwIfNoEntry: false })?.ino ?? null;
}
