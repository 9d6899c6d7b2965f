/** A JSON object in lines: a key a line, an item a line in lists of objects. As readable as indentation, and a fifth lighter. */
export function lineJson(content: Readonly<Record<string, unknown>>): string {
  const keys = Object.entries(content).map(([key, value]) => `${JSON.stringify(key)}:${lines(value)}`);
  return `{\n${keys.join(',\n')}\n}\n`;
}

function lines(value: unknown): string {
  if (!Array.isArray(value) || typeof value[0] !== 'object') return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
