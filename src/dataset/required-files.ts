/** The descriptor of the data package. */
export const DESCRIPTOR = 'data/datapackage.json';

/** The list of neighbourhoods and references. */
export const TERRITORIES = 'data/territoires.csv';

/** The changes as the source prints them. */
export const PUBLISHED_CHANGES = 'data/evolutions-publiees.csv';

/** The files without which nothing can be read. */
export const REQUIRED_FILES: readonly string[] = [DESCRIPTOR, TERRITORIES, PUBLISHED_CHANGES];
