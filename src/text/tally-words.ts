import { formatList } from '../format.ts';

/** What a comparison of a figure of the text with the table says. */
export type TalliedVerdict = 'concorde' | 'arrondi' | 'differe' | 'non_comparable' | 'non_verifiable';

const VERBS = {
  concorde: ['concorde', 'concordent'],
  arrondi: ['s’arrondit autrement', 's’arrondissent autrement'],
  differe: ['diffère', 'diffèrent'],
  non_comparable: ['ne se compare pas', 'ne se comparent pas'],
  non_verifiable: ['ne se vérifie pas ici', 'ne se vérifient pas ici'],
} as const satisfies Readonly<Record<TalliedVerdict, readonly [one: string, several: string]>>;

/** How many figures, and how many of each verdict; no word says that a figure was only looked at: « 3 chiffres : 2 concordent et 1 diffère », « 1 chiffre diffère ». */
export function tallyWords(verdicts: readonly TalliedVerdict[], noun: 'affirmation' | 'chiffre'): string {
  const all = `${verdicts.length}\u{A0}${noun}${verdicts.length === 1 ? '' : 's'}`;
  const groups = groupsOf(verdicts);
  const [only, other] = groups;
  if (only === undefined) return `aucun${noun === 'affirmation' ? 'e' : ''} ${noun}`;
  if (other === undefined) return `${all} ${only.words}`;
  return `${all} : ${formatList(groups.map(({ total, words }) => `${total}\u{A0}${words}`))}`;
}

/** What agrees counts once, whatever its rounding, where there are both kinds. */
function groupsOf(
  verdicts: readonly TalliedVerdict[],
): readonly { readonly total: number; readonly words: string }[] {
  const of = (verdict: TalliedVerdict): number => verdicts.filter((one) => one === verdict).length;
  const total = of('concorde') + of('arrondi');
  const form = total === 1 ? 0 : 1;
  const agreeing =
    of('arrondi') === 0
      ? VERBS.concorde[form]
      : of('concorde') === 0
        ? VERBS.arrondi[form]
        : `${VERBS.concorde[form]} ou ${VERBS.arrondi[form]}`;
  const others = (['differe', 'non_comparable', 'non_verifiable'] as const).map((verdict) => ({
    total: of(verdict),
    words: VERBS[verdict][of(verdict) === 1 ? 0 : 1],
  }));
  return [{ total, words: agreeing }, ...others].filter((group) => group.total > 0);
}
