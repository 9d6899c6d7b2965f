import { appendFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { figureFingerprint } from '../../src/embed/figure-cells.ts';
import type { SiteIdentity } from '../../src/embed/site-identity.ts';
import { figureBuilder } from '../../src/figures/build/build-figure.ts';
import type { FigureSpec } from '../../src/figures/spec.ts';
import { packArchives } from '../../src/frozen/archive.ts';
import type { FrozenFile } from '../../src/frozen/frozen-version.ts';
import { LEDGER_NAME, ledgerLines } from '../../src/frozen/ledger.ts';
import { loadVersions } from '../../src/frozen/load-versions.ts';
import { planFreeze } from '../../src/frozen/plan-freeze.ts';
import { Refusal } from '../../src/refusal.ts';
import { frozenFiles } from './frozen-files.ts';

/** What the figures are built from, and who publishes them. */
export interface FreezeSources {
  readonly dataset: Dataset;
  readonly specs: readonly FigureSpec[];
  readonly site: SiteIdentity;
}

/** What a run of the command froze. */
export interface FreezeSummary {
  /** Identifiers of the figures. */
  readonly figures: readonly string[];
  /** Number of files that will be published. */
  readonly files: number;
  /** Bytes added to the folder of the versions. */
  readonly bytes: number;
}

/**
 * Appends to the folder of the versions one for each figure whose values changed since its last one, for every neighbourhood.
 * Writes nothing and throws in French when one cannot be frozen, or when what is there is no longer what it was.
 */
export async function freezeFigures(sources: FreezeSources, folder: string): Promise<FreezeSummary> {
  const { dataset, specs, site } = sources;
  const territories = dataset.territories.filter(({ type }) => type === 'qpv').map(({ id }) => id);
  const [first = ''] = territories;
  const versions = loadVersions(folder);
  const builders = new Map(specs.map((spec) => [spec.id, figureBuilder(spec, dataset)]));
  const candidates = [...builders].map(([figure, build]) => ({
    figure,
    date: dataset.updated,
    fingerprint: figureFingerprint(build(first)),
  }));
  const { due, refusals } = planFreeze(candidates, versions);
  if (refusals.length > 0) throw new Refusal(refusals.join('\n'));
  const fresh = [...builders]
    .filter(([figure]) => due.includes(figure))
    .map(([figure, build]) => ({
      name: `${figure}/${dataset.updated}.jsonl.br`,
      files: frozenFiles(territories.map(build), site),
    }));
  return { figures: due, ...(await write(folder, fresh)) };
}

interface NamedFiles {
  readonly name: string;
  readonly files: readonly FrozenFile[];
}

/** Archives first, whole or not at all, the ledger last: a run that is cut short leaves files that no ledger knows, and they are refused. */
async function write(
  folder: string,
  fresh: readonly NamedFiles[],
): Promise<Pick<FreezeSummary, 'files' | 'bytes'>> {
  const archives = await packArchives(fresh.map(({ files }) => files));
  for (const [at, bytes] of archives.entries()) {
    const path = join(folder, fresh[at]?.name ?? '');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.partial`, bytes, { flag: 'wx' });
    renameSync(`${path}.partial`, path);
  }
  const files = fresh.flatMap((one) => one.files);
  const lines = ledgerLines(files);
  if (files.length > 0) appendFileSync(join(folder, LEDGER_NAME), lines);
  return {
    files: files.length,
    bytes: archives.reduce((sum, bytes) => sum + bytes.length, Buffer.byteLength(lines)),
  };
}
