/** The lines of the data of a path, a list of [x, y] each; knows the absolute M, L and V and the relative m and v. */
export function readPath(path: string): readonly (readonly (readonly [number, number])[])[] {
  const lines: (readonly [number, number])[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/gu)) {
    const [first = NaN, second = NaN] = numbers.split(',').map(Number);
    if (command === 'M' || command === 'L') [x, y] = [first, second];
    else if (command === 'm') [x, y] = [x + first, y + second];
    else if (command === 'V') y = first;
    else if (command === 'v') y += first;
    else throw new Error(`No command "${command}" is known in ${path}.`);
    if (command.toUpperCase() === 'M') lines.push([]);
    lines.at(-1)?.push([x, y]);
  }
  return lines;
}
