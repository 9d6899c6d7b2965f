import { type Zippable, zipSync } from 'fflate';

/** The first day that an archive can tell: its entries carry no time of their own, so that the same files make the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** An archive of files by path, in the order given; those in `stored` are kept as they are. */
export function zipFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
  stored: (path: string) => boolean = () => false,
): Uint8Array {
  const entries = [...files].map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return [path, [bytes, { level: stored(path) ? 0 : 9, mtime: NO_TIME }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Zippable);
}
