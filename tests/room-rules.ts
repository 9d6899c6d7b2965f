import { posix } from 'node:path';
import { importsOf } from './import-rules.ts';
import type { SourceFile } from './source-file.ts';

/** More modules than this, and a folder no longer shows its parts. */
const MODULES = 20;

/** Rooms whose sub-rooms may import one another: a sheet is laid out by what reads it back. */
const BOTH_WAYS: ReadonlySet<string> = new Set(['workbook']);

/** The folders of src/ that hold too many modules, one sentence each; tests, fixtures and routes are not counted. */
export function crowdedFolders(files: readonly SourceFile[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { path } of files.filter(isModule)) {
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].flatMap(([folder, count]) =>
    count > MODULES ? [`${folder}: ${count} modules, ${MODULES} at most.`] : [],
  );
}

/** The pairs of sub-rooms of a room that import each other, one sentence each. */
export function twoWaySubRooms(files: readonly SourceFile[]): readonly string[] {
  const ways = new Map<string, string>();
  for (const { path, text } of files.filter(isModule))
    for (const name of importsOf(text).filter((one) => one.startsWith('.'))) {
      const [from, to] = [subRoom(path), subRoom(posix.join(posix.dirname(path), name))];
      if (from === null || to === null || from === to || posix.dirname(from) !== posix.dirname(to)) continue;
      ways.set(`${from} ${to}`, path);
    }
  return [...ways].flatMap(([way, path]) => {
    const [from = '', to = ''] = way.split(' ');
    const isFree = BOTH_WAYS.has(posix.basename(posix.dirname(from)));
    return ways.has(`${to} ${from}`) && !isFree
      ? [`${path}: "${from}" imports "${to}", which imports it too.`]
      : [];
  });
}

function isModule({ path }: SourceFile): boolean {
  return !/\.test\.|\/fixtures\/|^src\/pages\//u.test(path);
}

/** `src/room/sub-room` of a path; null for what stands in the room itself. */
function subRoom(path: string): string | null {
  const [src, room, sub, file] = path.split('/');
  return file === undefined || sub === 'fixtures' ? null : `${src}/${room}/${sub}`;
}
