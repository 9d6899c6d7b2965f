import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FinishedPage, UnfinishedPage } from './finish-page.ts';

/** Pages as they were finished, each with the fingerprint of all that it was made from: a build finishes again only what has changed. */
export interface KeptPages {
  /** The page that was finished from this one by these programs; null where there is none. */
  readonly find: (unfinished: UnfinishedPage) => FinishedPage | null;
  /** Keeps a page in the place of the one of its address. */
  readonly keep: (unfinished: UnfinishedPage, finished: FinishedPage) => void;
}

/** The pages kept in a folder; `root` is the folder of the project, whose programs are a part of what a page is made from. */
export function keptPages(folder: string, root: string): KeptPages {
  mkdirSync(folder, { recursive: true });
  const programs = programsFingerprint(root);
  return {
    find: (unfinished) => {
      const path = placeOf(folder, unfinished);
      if (!existsSync(path)) return null;
      const [made, noted, html] = partsOf(readFileSync(path, 'utf8'));
      return made === fingerprintOf(programs, unfinished) ? { noted, html } : null;
    },
    keep: (unfinished, { noted, html }) => {
      const path = placeOf(folder, unfinished);
      const partial = `${path}.${process.pid}.partial`;
      writeFileSync(partial, `${fingerprintOf(programs, unfinished)}\n${noted}\n${html}`);
      renameSync(partial, path);
    },
  };
}

/** A fingerprint of every program that may take part in the finishing of a page: those of src/, the packages, and Node itself. */
function programsFingerprint(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const source = join(root, 'src');
  const modules = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?<!\.test)\.ts$/u.test(path),
  );
  const files = [...modules.toSorted().map((path) => join(source, path)), join(root, 'package-lock.json')];
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function fingerprintOf(programs: string, { html, page, aliases }: UnfinishedPage): string {
  return createHash('sha256')
    .update(JSON.stringify([programs, page, [...aliases]]))
    .update(html)
    .digest('hex');
}

/** One file an address, so that the folder holds no more pages than the site. */
function placeOf(folder: string, { page }: UnfinishedPage): string {
  return join(folder, createHash('sha256').update(page).digest('hex').slice(0, 32));
}

/** The fingerprint and what was noted, a line each, and the page below them. */
function partsOf(text: string): readonly [made: string, noted: string, html: string] {
  const first = text.indexOf('\n');
  const second = text.indexOf('\n', first + 1);
  return [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)];
}
