import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** The builds that the tests of the site read; `npm test` makes all of them before it runs them. */
export const siteFolders = {
  /** The site as it is published. */
  published: join(projectRoot, 'dist'),
  /** A second build of the same sources, that must be equal to the first byte for byte. */
  second: join(projectRoot, '.build/tests/second'),
  /** A build for an invented address under a sub-path. */
  addressed: join(projectRoot, '.build/tests/addressed'),
  /** The site of a copy of the project after an invented year of the agent (scripts/agent-year). */
  agentYear: join(projectRoot, '.build/tests/agent-year/dist'),
} as const;
