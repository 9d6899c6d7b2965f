import { parseArgs } from 'node:util';
import type { SurveyAnswers } from '../../src/changes/next-lines.ts';

/** What the command line of « npm run changements » says. */
export interface ChangeOptions extends SurveyAnswers {
  /** Begins the ledger anew, while nothing was published. */
  readonly isAnew: boolean;
}

/** Reads the command line; throws on an option that does not exist. */
export function readChangeOptions(args: readonly string[]): ChangeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      raison: { type: 'string' },
      'corriger-edition': { type: 'string', multiple: true, default: [] },
      recommencer: { type: 'boolean', default: false },
    },
  });
  return {
    reason: values.raison ?? null,
    corrected: values['corriger-edition'],
    isAnew: values.recommencer,
  };
}
