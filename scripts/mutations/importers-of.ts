/** The modules that import a file, it included, from the nearest to the farthest; importers are asked for one file at a time. */
export function importersOf(file: string, ask: (file: string) => Iterable<string>): readonly string[] {
  const reached = new Set([file]);
  // A set that grows while it is walked: what is reached first is nearest.
  for (const one of reached) for (const importer of ask(one)) reached.add(importer);
  return [...reached];
}
