import { spreadDomain } from '../axis-ticks.ts';
import { changeRowMarks } from '../change/change-marks.ts';
import type { ChangeInput } from '../change/change.ts';
import { byRank } from '../ranking/ranking-row.ts';
import { escapeXml } from '../render-svg.ts';
import type { FluidTable } from './fluid-html.ts';
import { fluidMarks } from './fluid-marks.ts';
import { fluidTicks, placeRow, startsGroup } from './fluid-ranking.ts';

/** A chart of two dates that fills any width: the rows, marks and scale of that of a file. */
export function fluidChange(input: Omit<ChangeInput, 'width'>): FluidTable {
  const { rows, years, level, columnTitle, warning, formatTick } = input;
  if (rows.length === 0) throw new RangeError('Empty chart of changes: at least one row is needed.');
  const values = [...rows.flatMap(({ from, value }) => [from, value]), level];
  const domain = spreadDomain(values.filter((one) => one !== null));
  const sorted = rows.toSorted(byRank);
  const drawn = fluidMarks(
    {
      x: { type: 'linear', domain: [...domain], range: [0, 1000], axis: null },
      y: { type: 'identity', axis: null },
      marks: changeRowMarks(sorted.map(placeRow), level),
    },
    sorted.length,
  );
  const key = `${years[0]} <svg class="g-way g-link"><line x2="26"/><line y1="-4" y2="4"/><circle class="g-dot" cx="26" r="3.5"/></svg> ${years[1]}`;
  return {
    notes: warning === null ? [] : [warning],
    headLines: 1,
    head: [key, `<span class="g-title">${escapeXml(columnTitle)}</span>`],
    rows: sorted.map((row, index) => ({
      kind: row.focus ? 'focus' : (row.reference ?? 'plain'),
      label: row.label,
      note: row.note,
      text: row.text,
      isMissing: row.from === null || row.value === null || row.doubtful || row.fromDoubtful,
      isApart: startsGroup(sorted[index - 1], row),
      drawn: drawn[index] ?? { rules: '', marks: '' },
    })),
    ticks: fluidTicks(domain, formatTick),
  };
}
