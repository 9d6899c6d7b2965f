import { embedUrl } from '../urls.ts';

/** What stands in the place of a neighbourhood in the address of what all neighbourhoods of a version share: no territory may take it for its id. */
export const SHARED = 'versions';

/** The address of a frozen version of a figure for a neighbourhood, or of a file beside it. */
export function frozenUrl(figure: string, territory: string, date: string, file = ''): string {
  return embedUrl(figure, territory, `${date}/${file}`);
}

/** The address of the values of a frozen version, the same for all neighbourhoods, or of a file beside it. */
export function frozenValuesUrl(figure: string, date: string, file = ''): string {
  return frozenUrl(figure, SHARED, date, file);
}
