import { formatDateFr } from '../format.ts';

const MONTH_DAY = '-01';

/** A period in words, without more precision than it has: « 2024 », « 2e trimestre 2024 », « mai 2026 », « 12 mai 2026 ». */
export function formatPeriod(period: string): string {
  const [year = '', part = '', day] = period.split('-');
  if (part === '') return year;
  if (part.startsWith('T')) return `${part === 'T1' ? '1er' : `${part.slice(1)}e`} trimestre ${year}`;
  if (day !== undefined) return formatDateFr(period);
  return formatDateFr(`${period}${MONTH_DAY}`).replace(/^1er /u, '');
}

/** A period after a verb: « en 2024 », « au 2e trimestre 2024 », « en mai 2026 », « le 12 mai 2026 ». */
export function inPeriod(period: string): string {
  const preposition = /T/u.test(period) ? 'au' : period.split('-').length === 3 ? 'le' : 'en';
  return `${preposition} ${formatPeriod(period)}`;
}
