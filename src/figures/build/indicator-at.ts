import { type Indicator, originOf, producersOf } from '../../dataset/indicator.ts';
import { formatList } from '../../format.ts';

/**
 * An indicator as its values of these years are: their source, their producers and their outlines, each with its years where they differ.
 * Every view of a figure takes these from its indicator, so that each value has its own in all of them.
 */
export function indicatorAt<Kind extends Indicator>(indicator: Kind, years: readonly number[]): Kind {
  const { origins, ...rest } = indicator;
  if (origins === undefined) return indicator;
  const known = [...new Set(years)].toSorted((a, b) => a - b);
  const sources = byWords(known, (year) => originOf(indicator, year).source.replace(/\.$/u, ''));
  const perimeters = byWords(known, (year) => originOf(indicator, year).perimeter);
  const [onlySource] = sources.length > 1 ? [] : sources;
  const [onlyPerimeter] = perimeters.length > 1 ? [] : perimeters;
  const told = {
    source: onlySource?.words ?? sources.map(({ words, of }) => `${words} (${of})`).join(' ; '),
    perimeter:
      onlyPerimeter?.words ?? perimeters.map(({ words, of }) => `En ${of} : ${lowerFirst(words)}`).join(' '),
    producers: producersOf({ ...indicator, years: known }),
  };
  // What is left of the kind is untouched.
  return { ...rest, ...told } as unknown as Kind;
}

function byWords(
  years: readonly number[],
  read: (year: number) => string,
): readonly { readonly words: string; readonly of: string }[] {
  return [...Map.groupBy(years, read)].map(([words, own]) => ({ words, of: formatList(own.map(String)) }));
}

/** Names and initials keep their capital: « QPV ». */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLocaleLowerCase('fr') + words.slice(1) : words;
}
