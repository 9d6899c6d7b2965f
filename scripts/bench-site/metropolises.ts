import * as content from '../../src/content.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { syntheticFiles } from '../testing/synthetic-data.ts';

// The export that bench-pages.ts adds to src/content.ts as it is compiled.
const { showDataset } = content as unknown as { readonly showDataset: (dataset: Dataset) => void };

const real = readDataFolder('data');
const model = loadDataset(real);
const datasets = Array.from({ length: Number(process.env['BENCH_METROPOLISES'] ?? '1') }, (_, rank) =>
  loadDataset(syntheticFiles(real, model, rank)),
);

/** A page as `getStaticPaths` names it. */
interface StaticPath<Props> {
  readonly params: object;
  readonly props: Props;
}

/** Shows an invented metropolis to the pages that are rendered from there on, which is one after the other. Throws when there is none of that rank. */
export function showMetropolis(rank: number): void {
  const dataset = datasets[rank];
  if (dataset === undefined) throw new Error(`No metropolis ${rank}.`);
  showDataset(dataset);
}

/** The pages of each metropolis, which is shown while they are listed; its rank becomes a parameter more. */
export async function pathsOfEach<Props>(
  paths: () => readonly StaticPath<Props>[] | Promise<readonly StaticPath<Props>[]>,
): Promise<{ params: Record<string, string>; props: Props }[]> {
  const all: { params: Record<string, string>; props: Props }[] = [];
  for (const rank of datasets.keys()) {
    showMetropolis(rank);
    for (const { params, props } of await paths())
      all.push({ params: { ...params, metropole: String(rank) }, props });
  }
  return all;
}

/** Every embed of each metropolis, where BENCH_EMBEDS asks for them: by its names alone, since all their figures would fill the memory. */
export function embedsOfEach(): { params: Record<string, string> }[] {
  if (process.env['BENCH_EMBEDS'] !== 'yes') return [];
  return [...datasets.keys()].flatMap((rank) => {
    showMetropolis(rank);
    const neighbourhoods = content.dataset.territories.filter(({ type }) => type === 'qpv');
    return content.specs.flatMap(({ id }) =>
      neighbourhoods.map((one) => ({
        params: { figure: id, territoire: one.id, metropole: String(rank) },
      })),
    );
  });
}
