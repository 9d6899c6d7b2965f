import { formatList } from '../../format.ts';
import { ratio } from '../../stats/comparisons.ts';
import type { Third } from '../../stats/order-statistics.ts';
import type { Figure, FigureFacts, Finding } from '../figure.ts';
import { formatValue } from '../format-value.ts';
import { fitAlternative } from './describe-alternative.ts';
import { thirdWords } from './describe-position.ts';
import { capitalize, subjectOf } from './grammar.ts';

// How a third is called after another one was.
const laterWords: Readonly<Record<Third, string>> = {
  highest: 'le plus élevé',
  middle: 'celui du milieu',
  lowest: 'le plus bas',
};
const thirds = ['highest', 'middle', 'lowest'] as const;

/**
 * The finding of a profile: how often the neighbourhood stands in each third of its rates, where, and where the
 * metropolis is farthest. A count has no third: it tells a size.
 */
export function describeProfile(facts: FigureFacts): Finding {
  const { parts, focus } = facts;
  const rates = parts.filter(({ indicator }) => indicator.unit !== 'nombre');
  const inThird = (third: Third): readonly Figure[] => rates.filter((part) => part.focus.third === third);
  const tally = thirds
    .filter((third) => inThird(third).length > 0)
    .map(
      (third, i) =>
        `${timesWords(inThird(third).length)} dans ${i === 0 ? thirdWords(third) : laterWords[third]}`,
    );
  const name = focus.territory.shortName;
  const where = tally.length === 0 ? 'n’est compté dans aucun classement' : `est ${formatList(tally)}`;
  const doubtful = rates.filter(({ focus: own }) => own.third !== null && own.cell.status === 'a_verifier');
  const sentences = [
    placeSentence(inThird('highest'), 'le plus élevé'),
    placeSentence(inThird('lowest'), 'le plus bas'),
    describeFarthest(rates),
    describeDoubtful(doubtful),
    describeUncounted(rates.filter((part) => part.focus.third === null)),
    describeSizes(parts),
  ].filter((sentence) => sentence !== null);
  const number = `${rates.length} taux`;
  return {
    headline: `Sur ${number}, le quartier ${name} ${where}${reserve(doubtful.length)}`,
    sentences: sentences.length < 2 ? [...sentences, reading, profileReading].slice(0, 2) : sentences,
    alternative: fitAlternative(
      `${name} sur ${number} : ${tally[0] ?? 'compté dans aucun classement'}`,
      tally.slice(1),
    ),
  };
}

const reading =
  'Un tiers dit une place parmi les quartiers comptés, non une bonne ou une mauvaise situation.';
const profileReading = 'Chaque indicateur a son échelle, ses unités et son année.';

function timesWords(count: number): string {
  return count === 1 ? 'une fois' : `${count} fois`;
}

/** How many of the places rest on a doubtful value. */
function reserve(doubtful: number): string {
  if (doubtful === 0) return '';
  return doubtful === 1 ? ', dont une valeur à vérifier' : `, dont ${doubtful} valeurs à vérifier`;
}

function placeSentence(parts: readonly Figure[], place: string): string | null {
  if (parts.length === 0) return null;
  return `Il est dans le tiers ${place} pour ${formatList(parts.map(({ indicator }) => indicator.nounPhrase))}.`;
}

function describeDoubtful(parts: readonly Figure[]): string | null {
  if (parts.length === 0) return null;
  const names = formatList(parts.map(({ indicator }) => indicator.nounPhrase));
  return parts.length === 1
    ? `Sa valeur est à vérifier pour ${names}.`
    : `Ses valeurs sont à vérifier pour ${names}.`;
}

/** Which counts are left out of the tally, and which of them enter it as rates; null where there is none. */
function describeSizes(parts: readonly Figure[]): string | null {
  const sizes = parts.filter(({ indicator }) => indicator.unit === 'nombre');
  const rated = parts.flatMap(({ indicator }) => indicator.perHundred ?? []);
  if (sizes.length === 0) return null;
  const names = formatList(sizes.map(({ indicator }) => subjectOf(indicator).phrase));
  const several = sizes.length > 1;
  const out = `${capitalize(names)} n’${several ? 'entrent' : 'entre'} pas dans ce compte : ${several ? 'ils disent' : 'il dit'} la taille du quartier`;
  const units = new Set(rated.map(({ base }) => base.counted));
  if (rated.length === 0) return `${out}.`;
  const counted = formatList(rated.map((one) => `les ${one.counted}`));
  return `${out} ; ${counted} y entrent pour 100 ${formatList([...units].map((one) => one ?? ''))}.`;
}

/** The rate whose ratio to that of the metropolis is the farthest from one, up or down, with its year. */
function describeFarthest(parts: readonly Figure[]): string | null {
  const rates = parts.flatMap((part) => {
    const { focus, mel, indicator } = part;
    if (indicator.unit === 'nombre' || focus.cell.status !== 'publie' || mel?.cell.status !== 'publie')
      return [];
    const times = ratio(focus.cell.value, mel.cell.value);
    if (times === null || times === 0) return [];
    return [{ part, distance: Math.abs(Math.log(times)) }];
  });
  const [farthest] = rates.toSorted((a, b) => b.distance - a.distance);
  if (farthest === undefined) return null;
  const { focus, mel, indicator } = farthest.part;
  const [own, other] = [focus, mel].map((row) => formatValue(row?.cell.value ?? 0, indicator));
  return `C’est pour ${indicator.nounPhrase} qu’il diffère le plus de la métropole, en proportion : ${own} contre ${other} en ${farthest.part.year}.`;
}

function describeUncounted(parts: readonly Figure[]): string | null {
  if (parts.length === 0) return null;
  const missing = parts.filter(({ focus }) => focus.cell.value === null);
  const doubtful = parts.filter(({ focus }) => focus.cell.value !== null);
  const names = (list: readonly Figure[], one: string, several: string): readonly string[] =>
    list.length === 0
      ? []
      : [
          `${formatList(list.map(({ indicator }) => indicator.nounPhrase))} (${list.length > 1 ? several : one})`,
        ];
  const reasons = [
    ...names(missing, 'valeur non renseignée', 'valeurs non renseignées'),
    ...names(doubtful, 'valeur à vérifier', 'valeurs à vérifier'),
  ];
  return `Il n’est pas compté pour ${reasons.join(', ni pour ')}.`;
}
