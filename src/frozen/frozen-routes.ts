import { type FrozenFile, frozenUrl, type FrozenVersion } from './frozen-version.ts';
import type { FrozenView } from './frozen-values.ts';

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

/** Size in px of the drawing of a version for a neighbourhood, as its root says it; throws when it has none. */
export function drawingSize(
  { figure, date, files }: FrozenVersion,
  territory: string,
): { readonly width: number; readonly height: number } {
  const path = frozenUrl(figure, territory, date, 'graphique.svg').slice(1);
  const svg = files.find((file) => file.path === path)?.text ?? '';
  const [, width, height] = /^<svg [^>]*?\bwidth="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error(`No drawing with a size at "${path}".`);
  return { width: Number(width), height: Number(height) };
}
