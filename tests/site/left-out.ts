/** Files of tests that are not run on the site of an agent's year, by what they cannot do there. */
const BY_REASON: Readonly<Record<string, readonly string[]>> = {
  'compares that site with the one before': [
    'agent-year.test.ts',
    'agent-year-origins.test.ts',
    'agent-year-outlines.test.ts',
    'agent-year-programme.test.ts',
    'frozen.test.ts',
  ],
  'compares or makes other builds of the same programs': ['reproducible.test.ts', 'refused-build.test.ts'],
  'draws anew what the programs draw, whatever the content': ['images.test.ts', 'share-cards.test.ts'],
  'asks of each policy what it asks of any page, for minutes': ['content-policy.test.ts'],
  'reads books page by page, for minutes': ['books/'],
  'asks web servers how they serve any folder': [
    'hosting/accented-path.test.ts',
    'hosting/framing.test.ts',
    'hosting/hosts.test.ts',
  ],
  'asks other browsers, or pages of others, how they show what the programs write': [
    'browsers/',
    'embed/framed-links.test.ts',
    'embed/hosts/',
  ],
};

/** The places of those files in tests/site: a file, or a folder and all that is in it. */
export const LEFT_OUT: readonly string[] = Object.values(BY_REASON).flat();
