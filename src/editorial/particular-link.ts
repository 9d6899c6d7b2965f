/** Where a particular of the town leads: a mail address or an address of the web is a link, anything else is not (null). */
export function particularLink(value: string): string | null {
  if (/^https?:\/\/\S+$/u.test(value)) return value;
  return /^[^\s@]+@[^\s@]+$/u.test(value) ? `mailto:${value}` : null;
}
