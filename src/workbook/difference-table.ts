/** What an import would change in one part of the sources. */
export interface DifferenceTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Changes one by one, a sentence each. */
  readonly details: readonly string[];
}

/** Sets a table in columns for a terminal; numbers stand on the right. */
export function formatDifferences({ title, heads, rows, details }: DifferenceTable): string {
  const widths = heads.map((head, column) =>
    Math.max(...[head, ...rows.map((row) => row[column] ?? '')].map(widthOf)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const pad = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return /^\d+$/u.test(cell) ? pad + cell : cell + pad;
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [
    title,
    '',
    line(heads),
    rule,
    ...rows.map(line),
    ...(details.length > 0 ? [''] : []),
    ...details.map((one) => `  ${one}`),
  ].join('\n');
}

function widthOf(text: string): number {
  return Array.from(text.normalize('NFC')).length;
}
