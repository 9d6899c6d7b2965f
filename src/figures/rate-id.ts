import type { FigureSpec } from './spec.ts';

/** The slug of a computed rate: that of its count, said to be one: « taux-allocataires-rsa ». */
export function rateId({ indicator }: Pick<FigureSpec, 'indicator'>): string {
  return `taux-${indicator ?? ''}`;
}
