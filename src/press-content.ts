import { figureFor, figureOf, rankingOf, site, specs, verified } from './content.ts';
import {
  contrastStory,
  populationFall,
  saidToRise,
  steepestRise,
  type Story,
  undatedStory,
} from './press/stories.ts';
import { portrait } from './programme-content.ts';

const here = site.territoire_par_defaut;
const slopes = specs.filter(({ form }) => form === 'pente').map((spec) => figureOf(spec, here));
const said = verified.claims.find(({ verification }) => verification.claim.id === 'rsa-sens');

/** The stories that the data tell today; a new year rewrites or retires them. */
export const stories: readonly Story[] = [
  undatedStory(portrait),
  steepestRise(slopes),
  populationFall(figureFor('pente', 'population', here)),
  saidToRise(figureFor('pente', 'allocataires-rsa', here), said?.verification.quotation ?? null),
  contrastStory(
    figureOf(rankingOf('part-16-25-ans-non-scolarises-sans-emploi'), here),
    figureOf(rankingOf('taux-pauvrete'), here),
  ),
].filter((story) => story !== null);
