import { formatCount } from '../../src/format.ts';
import type { Finding } from './check-built-site.ts';

/** How many defects of one rule are told one by one: a wrong link of a menu is on every page. */
const SHOWN = 25;

/** Findings in French, a line a rule, then its defects, then what may yet be done, then the verdict, which hints do not change. */
export function describeFindings(findings: readonly Finding[], hints: readonly string[] = []): string {
  const count = findings.reduce((sum, { defects }) => sum + defects.length, 0);
  const verdict =
    count === 0
      ? 'Contrôle réussi : le site peut être envoyé.'
      : `Contrôle refusé, ${count === 1 ? '1 défaut' : `${formatCount(count)} défauts`} : ne pas envoyer le site.`;
  return [...findings.flatMap(describeFinding), ...describeHints(hints), '', verdict].join('\n');
}

function describeHints(hints: readonly string[]): readonly string[] {
  if (hints.length === 0) return [];
  const count = hints.length === 1 ? '1 conseil' : `${formatCount(hints.length)} conseils`;
  return [`Mots simples : ${count}, qui n’empêchent rien.`, ...hints.map((hint) => `  - ${hint}`)];
}

function describeFinding({ rule, defects }: Finding): readonly string[] {
  if (defects.length === 0) return [`${rule} : rien à redire.`];
  const more = defects.length - SHOWN;
  return [
    `${rule} : ${defects.length === 1 ? '1 défaut' : `${formatCount(defects.length)} défauts`}.`,
    ...defects.slice(0, SHOWN).map((defect) => `  - ${defect}`),
    ...(more > 0 ? [`  et ${formatCount(more)} de plus.`] : []),
  ];
}
