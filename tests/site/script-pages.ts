/** The only pages that may carry scripts: what they do cannot be done without, or is done by hand without. */
export const SCRIPT_PAGES: ReadonlySet<string> = new Set(['/recherche/', '/integrer/']);
