import { Refusal } from '../../src/refusal.ts';
import type { RegisterEntry } from '../../src/register/entries.ts';

/** What the person at work asks of the register, as typed. */
export interface Asked {
  readonly raison?: string | undefined;
  readonly alias?: readonly string[] | undefined;
  readonly deplacer?: readonly string[] | undefined;
  readonly retirer?: readonly string[] | undefined;
}

/** The entries that are asked for by name; throws in French on one that is not of the form, and on a withdrawal without its reason. */
export function askedEntries({
  raison,
  alias = [],
  deplacer = [],
  retirer = [],
}: Asked): readonly RegisterEntry[] {
  return [
    ...deplacer.map((pair): RegisterEntry => {
      const [adresse, vers] = splitPair(pair, '--deplacer /ancienne/=/nouvelle/');
      return { adresse, vers };
    }),
    ...alias.map((pair): RegisterEntry => {
      const [place, vers] = splitPair(pair, '--alias /page/#ancienne=nouvelle');
      return { ...splitPlace(place, pair, '--alias /page/#ancienne=nouvelle'), vers };
    }),
    ...retirer.map((place): RegisterEntry => {
      if (raison === undefined || raison.trim() === '')
        throw new Refusal(
          `« ${place} » : un retrait donne sa raison, que les lecteurs liront : --retirer ${place} --raison "…"`,
        );
      return { ...splitPlace(place, place, '--retirer /page/#ancre --raison "…"'), retrait: raison };
    }),
  ];
}

function splitPair(pair: string, example: string): readonly [string, string] {
  const at = pair.indexOf('=');
  if (at < 1 || at === pair.length - 1) throw wrongForm(pair, example);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function splitPlace(
  place: string,
  typed: string,
  example: string,
): { readonly page: string; readonly ancre: string } {
  const [page = '', ancre = '', ...rest] = place.split('#');
  if (!page.startsWith('/') || ancre === '' || rest.length > 0) throw wrongForm(typed, example);
  return { page, ancre };
}

function wrongForm(typed: string, example: string): Refusal {
  return new Refusal(`« ${typed} » n’est pas de la forme « ${example} ».`);
}
