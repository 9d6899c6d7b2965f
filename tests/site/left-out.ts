/** Files of tests that are not run on the site of an agent's year, by what they cannot do there. */
const BY_REASON: Readonly<Record<string, readonly string[]>> = {
  'compares that site with the one before': [
    'agent-year.test.ts',
    'agent-year-origins.test.ts',
    'agent-year-outlines.test.ts',
    'agent-year-programme.test.ts',
    'frozen.test.ts',
  ],
  'compares or makes other builds of the same programs, or serves them': [
    'development.test.ts',
    'reproducible.test.ts',
    'refused-build.test.ts',
  ],
  'stands on a site without an address, where that one has one, or serves it at its root': [
    'share-cards.test.ts',
    'hosting/framing.test.ts',
    'hosting/hosts.test.ts',
  ],
};

/** The places of those files in tests/site: a file, or a folder and all that is in it. */
export const LEFT_OUT: readonly string[] = Object.values(BY_REASON).flat();
