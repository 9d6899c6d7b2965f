import { Refusal } from '../refusal.ts';
import type { ReadingRule } from './transcription-rules.ts';

/** Recognises the places that a list of rules declares, and counts how often each was met. */
export interface RuleMatcher {
  /** True when a rule declares the text. */
  readonly matches: (text: string) => boolean;
  /** Throws, with every rule at fault, unless each was met exactly once. */
  readonly close: () => void;
}

/** A matcher for a list of rules, each by the first words of its place. */
export function matchRules(rules: readonly ReadingRule[]): RuleMatcher {
  const met = new Map(rules.map(({ starts }) => [starts, 0]));
  return {
    matches: (text) => {
      const rule = rules.find(({ starts }) => text.startsWith(starts));
      if (rule === undefined) return false;
      met.set(rule.starts, (met.get(rule.starts) ?? 0) + 1);
      return true;
    },
    close: () => {
      const defects = [...met].filter(([, times]) => times !== 1);
      if (defects.length === 0) return;
      throw new Refusal(
        defects
          .map(
            ([starts, times]) =>
              `« ${starts} » s’y trouve ${String(times)} fois au lieu d’une : reprendre ce fichier de la copie d’avant.`,
          )
          .join('\n'),
      );
    },
  };
}
