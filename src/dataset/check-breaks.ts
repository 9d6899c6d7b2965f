import type { Report } from './defect.ts';
import type { Descriptor } from './descriptor-schema.ts';
import type { Indicator } from './indicator.ts';
import { locateInJson } from './locate-in-json.ts';
import { DESCRIPTOR } from './required-files.ts';

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
