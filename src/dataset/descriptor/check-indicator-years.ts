import type { Report } from '../defect.ts';
import { type Indicator, originOf } from '../indicator.ts';
import type { Descriptor } from './descriptor-schema.ts';
import { locateInJson } from './parse-descriptor.ts';
import { DESCRIPTOR } from './required-files.ts';

/** Reports what is said of a year that the indicator does not have or that is told twice, and a change of outlines that does not say which are the new ones. */
export function checkOrigins(
  indicators: readonly Indicator[],
  descriptor: Descriptor,
  text: string,
  report: Report,
): void {
  for (const indicator of indicators) {
    const index = descriptor.resources.findIndex(({ name }) => name === indicator.id);
    const { annees = [], ruptures = [] } = descriptor.resources[index]?.indicateur ?? {};
    const say = (key: string, rank: number, message: string): void => {
      const path = ['resources', index, 'indicateur', key, rank];
      report({ file: DESCRIPTOR, ...locateInJson(text, path), field: path.join('.'), message });
    };
    // Without any year the file itself is broken, and told.
    if (indicator.years.length === 0) continue;
    annees.forEach(({ annee }, rank) => {
      if (!indicator.years.includes(annee))
        say('annees', rank, `« ${annee} » n’est pas une année de « ${indicator.id} » : la corriger.`);
      if (annees.findIndex((other) => other.annee === annee) < rank)
        say('annees', rank, `« ${annee} » est dite deux fois : n’en garder qu’une.`);
    });
    ruptures.forEach(({ de, a, perimetre }, rank) => {
      if (perimetre !== true || originOf(indicator, de).perimeter !== originOf(indicator, a).perimeter)
        return;
      const remedy = `dire ceux de ${a} dans « annees », au champ « perimetre »`;
      say(
        'ruptures',
        rank,
        `les contours changent entre ${de} et ${a}, et rien ne dit lesquels : ${remedy}.`,
      );
    });
  }
}

/** Reports the breaks of definition whose years the indicator does not have, which no page would ever show. */
export function checkBreaks(
  indicators: readonly Indicator[],
  descriptor: Descriptor,
  text: string,
  report: Report,
): void {
  for (const indicator of indicators) {
    const index = descriptor.resources.findIndex(({ name }) => name === indicator.id);
    indicator.breaks.forEach(({ from, to }, rank) => {
      const { years } = indicator;
      if (years.length === 0 || (from < to && years.includes(from) && years.includes(to))) return;
      const path = ['resources', index, 'indicateur', 'ruptures', rank];
      const message = `« ${from} » et « ${to} » ne sont pas deux années de « ${indicator.id} » dans l’ordre : les corriger.`;
      report({ file: DESCRIPTOR, ...locateInJson(text, path), field: path.join('.'), message });
    });
  }
}
