import type { FrozenFile } from './frozen-file.ts';
import type { FrozenView } from './frozen-values.ts';
import type { FrozenVersion } from './frozen-version.ts';

/** A frozen file, as its route takes it. */
export interface FrozenFileRoute {
  readonly params: {
    readonly figure: string;
    readonly territoire: string;
    readonly date: string;
    readonly file: string;
  };
  readonly props: { readonly file: FrozenFile };
}

/** Every file of the versions, by the four parts of its address. */
export function fileRoutes(versions: readonly FrozenVersion[]): readonly FrozenFileRoute[] {
  return versions
    .flatMap(({ files }) => files)
    .map((frozen) => {
      const [, figure = '', territoire = '', date = '', file = ''] = frozen.path.split('/');
      return { params: { figure, territoire, date, file }, props: { file: frozen } };
    });
}

/** A version for a neighbourhood, as the route of its page takes it. */
export interface FrozenPageRoute {
  readonly params: { readonly figure: string; readonly territoire: string; readonly date: string };
  readonly props: { readonly version: FrozenVersion; readonly view: FrozenView };
}

/** Every version for each of its neighbourhoods. */
export function pageRoutes(versions: readonly FrozenVersion[]): readonly FrozenPageRoute[] {
  return versions.flatMap((version) =>
    version.values.vues.map((view) => ({
      params: { figure: version.figure, territoire: view.en_vue, date: version.date },
      props: { version, view },
    })),
  );
}
