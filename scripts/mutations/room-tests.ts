import { join } from 'node:path';
import { BaseSequencer, createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { importersOf } from './importers-of.ts';
import { applyMutation, type Mutant } from './mutation.ts';

/** What the tests of a room say of a mutant; « alone » when none of them reaches its module. */
export type Judgement = 'killed' | 'survived' | 'alone';

/** The unit tests of a room, loaded once, that judge one mutant after the other. */
export interface RoomTests {
  readonly judge: (mutant: Mutant) => Promise<Judgement>;
}

/** The text that is served in place of a module, its file left as it is. */
interface Served {
  path: string | null;
  text: string;
}

/** Loads the tests of a room and runs them on the modules as they are; throws when one fails. */
export async function openRoomTests(root: string, room: string): Promise<RoomTests> {
  const served: Served = { path: null, text: '' };
  const failures: string[] = [];
  const vitest = await startVitest(root, room, served, failures);
  const specifications = await vitest.globTestSpecifications();
  if (!(await pass(vitest, specifications, failures)))
    throw new Error(`The tests of src/${room} fail without a mutant: ${failures.join(', ')}.`);
  return {
    judge: async (mutant) => {
      const path = join(root, mutant.file);
      const importers = importersOf(path, (file) => importersIn(vitest, file));
      const near = importers.flatMap((file) => specifications.filter(({ moduleId }) => moduleId === file));
      if (near.length === 0) return 'alone';
      Object.assign(served, { path, text: applyMutation(mutant.text, mutant) });
      vitest.invalidateFile(path);
      const survived = await pass(vitest, near, failures);
      served.path = null;
      vitest.invalidateFile(path);
      return survived ? 'survived' : 'killed';
    },
  };
}

function startVitest(root: string, room: string, served: Served, failures: string[]): Promise<Vitest> {
  return createVitest(
    { root, config: false, watch: false },
    {
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          load: (id) => (id === served.path ? served.text : undefined),
        },
      ],
      test: {
        include: [`src/${room}/**/*.test.ts`],
        environment: 'node',
        isolate: false,
        // A thread ends with its process, even in a loop without end.
        pool: 'threads',
        maxWorkers: 1,
        bail: 1,
        update: 'none',
        silent: true,
        // Kept on the disk, what a mutant became would be served to the next run.
        fsModuleCache: false,
        sequence: { sequencer: NearestFirst },
        reporters: [
          {
            onTestModuleEnd: (module) => {
              if (!module.ok()) failures.push(module.relativeModuleId);
            },
          },
        ],
      },
    },
  );
}

/** Runs tests in the order given: the nearest to a mutant are the likeliest to kill it. */
class NearestFirst extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    return specifications;
  }
}

async function pass(
  vitest: Vitest,
  specifications: readonly TestSpecification[],
  failures: string[],
): Promise<boolean> {
  failures.length = 0;
  const { unhandledErrors } = await vitest.runTestSpecifications([...specifications]);
  return failures.length === 0 && unhandledErrors.length === 0;
}

function importersIn(vitest: Vitest, file: string): readonly string[] {
  const modules = vitest.vite.environments.ssr.moduleGraph.getModulesByFile(file) ?? [];
  return [...modules].flatMap(({ importers }) =>
    [...importers].flatMap((importer) => (importer.file === null ? [] : [importer.file])),
  );
}
