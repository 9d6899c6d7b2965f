import { describe, expect, test } from 'vitest';
import { type Indicator, latestYear } from '../../src/dataset/indicator.ts';
import { buildFigure } from '../../src/figures/build/build-figure.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { type ExpectedRow, expectedRows } from './expected-rows.ts';
import { dataset, expectedCell, expectedChange, neighbourhoods, specs } from './expected-values.ts';
import { numberTokens } from './number-tokens.ts';
import { sectionsOf } from './page-sections.ts';
import { readPublished } from './printed-table.ts';
import { plainText } from './written-cell.ts';

// Hook: the element #<indicateur>; its entry runs to the next of them, or to the codes after the last.
const ids = new Set(dataset.indicators.map(({ id }) => id));
/** What follows the last entry: the codes of the profile. */
const cuts = new Set([...ids, 'reprendre']);
const references = dataset.territories.filter(({ type }) => type !== 'qpv');
const MISSING = /n\. r\.|non renseigné|n'est pas renseigné|ne sont pas renseigné/u;

describe.each(neighbourhoods)('/quartiers/$id/', ({ id }) => {
  const sections = sectionsOf(fromHtml(readPublished(`quartiers/${id}/index.html`)), cuts);

  test('has an entry for each indicator', () => {
    expect([...sections.keys()].filter((name) => ids.has(name))).toEqual([...ids]);
  });

  test.each(dataset.indicators)('$id: value, references and statuses are those of the data', (indicator) => {
    const text = sections.get(indicator.id) ?? '';
    const plain = plainText(text);
    // The totals of the metropolis are no yardstick for a count of a neighbourhood, and may be left out.
    const shown = [id, ...(indicator.unit === 'nombre' ? [] : references.map((one) => one.id))];
    const cells = shown.map((territory) => expectedCell(indicator.id, territory, latestYear(indicator)));
    const values = cells.flatMap(({ published }) => (published === null ? [] : [Number(published)]));
    const numbers = numberTokens(text);
    expect([...values, latestYear(indicator)].filter((value) => !numbers.includes(value))).toEqual([]);
    expect(MISSING.test(plain)).toBe(cells.some(({ status }) => status === 'non_renseigne'));
    if (cells.some(({ status }) => status === 'a_verifier')) expect(plain).toMatch(/à vérifier/u);
  });

  test.each(dataset.indicators)('$id: no number is invented', (indicator) => {
    const allowed = new Set(numberTokens(wordsOf(indicator, id)));
    for (const value of valuesOf(indicator, id)) allowed.add(value);
    const numbers = numberTokens(sections.get(indicator.id) ?? '');
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => !allowed.has(number))).toEqual([]);
  });
});

/** All that an entry may say of a neighbourhood and its references: values, years, changes, how many are counted. */
function valuesOf({ id, years }: Indicator, focus: string): readonly number[] {
  const shown = [focus, ...references.map((one) => one.id)];
  const values = shown.flatMap((territory) =>
    years.map((year) => expectedCell(id, territory, year).published),
  );
  const [from, to] = years.slice(-2);
  const changes = shown.map((territory) =>
    from === undefined || to === undefined ? null : expectedChange(id, territory, from, to),
  );
  const counted = neighbourhoods.filter((one) => {
    const { published, status } = expectedCell(id, one.id, years.at(-1) ?? 0);
    return published !== null && !(status === 'a_verifier' && Number(published) === 0);
  });
  const written = [...values, ...changes].flatMap((text) => (text === null ? [] : [Math.abs(Number(text))]));
  return [...written, ...years, counted.length];
}

/**
 * The words that hold numbers of their own: names, remarks, the rates for 100 that data/ give, and the sentences of the
 * figures, that unit tests compare with the data.
 */
function wordsOf({ id, title, perimeter, breaks }: Indicator, focus: string): string {
  const ofIndicator = specs.filter(({ indicator }) => indicator === id);
  const findings = ofIndicator.map((spec) => buildFigure(spec, dataset, focus).finding);
  const rates = ofIndicator.filter(({ form }) => form === 'taux').flatMap(expectedRows);
  const notes = (dataset.observations.get(id) ?? []).map(({ note }) => note ?? '');
  return [
    title,
    perimeter,
    ...breaks.map(({ note }) => note),
    ...notes,
    ...findings.flatMap(({ headline, sentences }) => [headline, ...sentences]),
    ...rates.filter(({ territory }) => isShown(territory, focus)).map(ratesOf),
  ].join(' ');
}

function ratesOf({ published, note }: ExpectedRow): string {
  return `${published?.replace('.', ',')} pour 100, ${note}`;
}

function isShown(territory: string, focus: string): boolean {
  return territory === focus || references.some(({ id }) => id === territory);
}
