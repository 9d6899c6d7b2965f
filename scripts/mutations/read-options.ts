import { parseArgs } from 'node:util';

/** The rooms that hold what is read, computed and said. */
const CORE = ['dataset', 'stats', 'verification', 'figures'];

/** What the command line of the mutations asks for. */
export interface MutationOptions {
  readonly rooms: readonly string[];
  /** The beginning of the paths that are mutated, from the room; all when empty. */
  readonly within: string;
  /** How many mutants a room has at most. */
  readonly most: number;
  readonly seed: number;
}

/** How the command is used. */
export const USAGE = `npm run mutations [-- PLACE] [--most N | --all] [--seed N]

  PLACE      a room (stats), or what a path in it begins with (dataset/plausibility, dataset/parse-value.ts); without it, the core rooms
  --most N   at most N mutants a room, drawn by the seed
  --all      all of them`;

/** Reads the command line, or says what is wrong with it. */
export function readMutationOptions(args: readonly string[]): MutationOptions | { readonly refusal: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: { most: { type: 'string' }, seed: { type: 'string' }, all: { type: 'boolean' } },
  });
  const most = values['all'] === true ? Infinity : Number(values['most']);
  const seed = Number(values['seed']);
  const place = positionals[0]?.replace(/^src\//u, '') ?? '';
  const [room] = place.split('/');
  if (positionals.length > 1 || !(most >= 1) || !Number.isSafeInteger(seed)) return { refusal: USAGE };
  return { rooms: room ? [room] : CORE, within: place.slice((room ?? '').length + 1), most, seed };
}
