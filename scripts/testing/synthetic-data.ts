import type { Dataset, Observation, Territory } from '../../src/dataset/dataset.ts';
import type { Indicator } from '../../src/dataset/indicator.ts';

/** The data folder of one invented metropolis: 26 neighbourhoods and their references, the same indicators, three years. */
export function syntheticFiles(
  real: ReadonlyMap<string, Uint8Array>,
  dataset: Dataset,
  metropolis: number,
): ReadonlyMap<string, Uint8Array> {
  const files = new Map(real);
  const write = (path: string, text: string): void => void files.set(path, Buffer.from(text, 'utf8'));
  for (const [rank, indicator] of dataset.indicators.entries()) {
    const rows = dataset.territories.flatMap((territory, index) =>
      threeYears(indicator).map((year) => row(indicator, territory, year, index * 7 + metropolis * 13, rank)),
    );
    write(
      `data/indicateurs/${indicator.id}.csv`,
      `territoire,annee,valeur,statut,note\n${rows.join('\n')}\n`,
    );
  }
  return files;
}

/** The years of an indicator, with later ones up to three, so that its breaks of definition keep their years. */
function threeYears({ years }: Indicator): readonly number[] {
  const last = Math.max(...years);
  return [...years, last + 3, last + 6].slice(0, 3);
}

function row(
  indicator: Indicator,
  territory: Territory,
  year: Observation['year'],
  seed: number,
  rank: number,
): string {
  // One cell in forty is missing, as in the real table.
  if ((seed + year) % 40 === 0) return `${territory.id},${year},,non_renseigne,`;
  const value = ((seed * 37 + year * 11 + rank * 53) % 600) / 10 + 20;
  return `${territory.id},${year},${indicator.unit === 'nombre' ? count(indicator, territory, value) : rate(territory, value)},publie,`;
}

/** A count that its references hold: every part is below every population, all neighbourhoods above each, the metropolis above all. */
function count({ id }: Indicator, { type }: Territory, value: number): number {
  const size = { qpv: 1, ensemble_qpv: 100, metropole: 1000 }[type];
  return Math.round(value * size * (id === 'population' ? 500 : 50));
}

/** A percentage; that of a reference lies between those of the neighbourhoods. */
function rate({ type }: Territory, value: number): string {
  return (type === 'qpv' ? value / 2 : 20 + value / 20).toFixed(1);
}
