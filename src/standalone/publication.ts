import type { Edition } from '../editorial/edition.ts';

/** In whose name a file speaks and where its page is, for what is written in it. */
export interface Publication {
  readonly edition: Edition;
  /** Absolute address of the page the file belongs to; null while the public address is not known. */
  readonly address: string | null;
}

/** The licence of everything published here, as files name it. */
export const licence = {
  name: 'Licence Ouverte 2.0',
  address: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
} as const;
