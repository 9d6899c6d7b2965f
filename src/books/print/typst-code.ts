/** A text as a string of Typst: nothing in it can end the string or become markup. */
export function typstString(text: string): string {
  const escaped = text
    .replace(/\\/gu, '\\\\')
    .replace(/"/gu, '\\"')
    .replace(/[\n\r\t]/gu, ' ');
  return `"${escaped}"`;
}

/** Several expressions of Typst joined into one content. */
export function joined(expressions: readonly string[]): string {
  const [first = '[]', ...others] = expressions;
  return others.length === 0 ? first : `{${expressions.join('; ')}}`;
}

/** A call of a function of Typst; named arguments first. */
export function call(
  name: string,
  named: Readonly<Record<string, string>>,
  ...content: readonly string[]
): string {
  const options = Object.entries(named).map(([key, value]) => `${key}: ${value}`);
  return `${name}(${[...options, ...content].join(', ')})`;
}

/** A content that links can lead to. */
export function labelled(content: string, id: string | null): string {
  return id === null ? content : `[#${content}#label(${typstString(id)})]`;
}
