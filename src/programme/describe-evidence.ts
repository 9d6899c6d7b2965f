import type { Edition } from '../editorial/editions.ts';
import type { Evidence } from './evidence.ts';
import { inPeriod } from './format-period.ts';

/** The statement of evidence in words: « fait attesté le 12 mai 2026 », « non attesté », « non mesurable », « retirée, dit par l’avenant… ». */
export function describeEvidence(evidence: Evidence, editions: readonly Edition[]): string {
  switch (evidence.kind) {
    case 'withdrawn': {
      const edition = editions.find(({ id }) => id === evidence.edition);
      if (edition === undefined)
        throw new Error(`No edition "${evidence.edition}" in content/editions.yaml.`);
      return `retirée ${inPeriod(edition.date)}, dit par : ${edition.source}`;
    }
    case 'attested':
      return `fait attesté ${inPeriod(evidence.latest.date)}`;
    case 'unmeasurable':
      return 'non mesurable';
    case 'unattested':
      return 'non attesté';
  }
}
