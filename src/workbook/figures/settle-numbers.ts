import { roundDecimal } from '../../dataset/plausibility/find-odd-cells.ts';
import type { CollectFindings } from '../findings.ts';
import { decimalText } from '../grid/number-format.ts';
import type { CellValue } from '../match/cell-value.ts';
import type { Answers } from './answers.ts';
import type { PlacedEntry } from './place-entries.ts';

type NumberValue = Extract<CellValue, { readonly kind: 'number' }>;
type NumberEntry = PlacedEntry & { readonly value: NumberValue };

/** Settles what numbers mean before they are compared: proportions or percentages, decimals; what is open is asked, once for all. */
export function settleNumbers(
  placed: readonly PlacedEntry[],
  answers: Answers,
  found: CollectFindings,
): readonly PlacedEntry[] {
  const groups = Map.groupBy(placed.filter(isNumber), ({ indicator, year }) => `${indicator.id} ${year}`);
  const proportions = new Set<PlacedEntry>([...groups.values()].filter(lookLikeProportions).flat());
  for (const group of groups.values())
    askScale(
      group.filter((one) => proportions.has(one)),
      answers,
      found,
    );
  const open = answers.scale === null ? proportions : new Set<PlacedEntry>();
  const scaled = placed
    .filter((one) => !open.has(one))
    .map((one) => {
      if (!isNumber(one)) return one;
      if (one.value.isPercent && one.indicator.unit === 'nombre')
        found.defect(
          one.entry.place,
          `« ${one.value.text} % » est un pourcentage, et « ${one.indicator.title} » se compte : écrire le nombre.`,
        );
      const isProportion = proportions.has(one) && answers.scale === 'proportions';
      return isProportion
        ? { ...one, value: { ...one.value, text: decimalText(Number(one.value.text) * 100) } }
        : one;
    });
  return roundAll(scaled, answers, found);
}

function isNumber(one: PlacedEntry): one is NumberEntry {
  return one.value.kind === 'number';
}

function lookLikeProportions(group: readonly NumberEntry[]): boolean {
  const bare = group.filter(({ value }) => !value.isPercent);
  const values = bare.map(({ value }) => Number(value.text));
  return (
    group[0]?.indicator.unit === 'pourcentage' &&
    bare.length === group.length &&
    values.every((value) => value >= 0 && value <= 1) &&
    values.some((value) => value > 0)
  );
}

function askScale(group: readonly NumberEntry[], { scale }: Answers, found: CollectFindings): void {
  const [first] = group;
  if (first === undefined || scale !== null) return;
  const { indicator, year, entry, value } = first;
  found.question(
    `${entry.place} : « ${indicator.title} » ${year} va de 0 à 1 (${value.text}…). Des proportions, à multiplier par 100 : --proportions ; ou bien des pourcentages : --pourcentages`,
    `échelle ${indicator.id} ${year}`,
  );
}

function roundAll(
  placed: readonly PlacedEntry[],
  { rounds }: Answers,
  found: CollectFindings,
): readonly PlacedEntry[] {
  const tooFine: NumberEntry[] = [];
  const settled = placed.map((one) => {
    if (!isNumber(one)) return one;
    const { decimals } = one.indicator;
    const written = one.value.text.split('.')[1]?.length ?? 0;
    if (written <= decimals || one.value.text.startsWith('-')) return one;
    const rounded = roundDecimal(one.value.text, decimals);
    if (Number(rounded) !== Number(one.value.text)) tooFine.push(one);
    return { ...one, value: { ...one.value, text: rounded } };
  });
  const [first] = tooFine;
  if (first === undefined) return settled;
  const { entry, value, indicator } = first;
  const fact = `${tooFine.length} valeur${tooFine.length > 1 ? 's ont' : ' a'} plus de décimales que n’en montre le site (${entry.place} : ${value.text})`;
  if (rounds) found.remark(`${fact} : arrondies`);
  else found.question(`${fact}. Les arrondir (${roundDecimal(value.text, indicator.decimals)}) : --arrondir`);
  return settled;
}
