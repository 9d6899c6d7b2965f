/** The identifier that a text was probably meant for: a name (« Pont de Bois ») or a slip of the keyboard; null when none, or several, are as close. */
export function closestId(text: string, ids: Iterable<string>): string | null {
  const slug = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const ranked = [...ids].map((id) => ({ id, distance: distanceOf(slug, id) }));
  const least = Math.min(...ranked.map(({ distance }) => distance));
  const [first, second] = ranked.filter(({ distance }) => distance === least);
  return first === undefined || second !== undefined || least > 2 ? null : first.id;
}

/** Letters to change, add or remove; 1 where one text only goes on after the other. */
function distanceOf(a: string, b: string): number {
  if (a === b) return 0;
  if (b.length > 4 && a.startsWith(`${b}-`)) return 1;
  if (a.length > 4 && b.startsWith(`${a}-`)) return 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? Infinity;
}
