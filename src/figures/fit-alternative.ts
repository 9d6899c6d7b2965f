/** Most characters a text alternative may have. */
export const alternativeLength = 150;

/** A start and as many of the parts as fit in a text alternative, each whole, with its full stop. */
export function fitAlternative(start: string, parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .reduce((text, part) => {
      const longer = `${text} ; ${part}`;
      return longer.length < alternativeLength ? longer : text;
    }, start)
    .replace(/\.?$/, '.');
}
