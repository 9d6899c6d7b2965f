import { hostRules, sharedExtensions, type Header } from './host-rules.ts';

const { unframed, framedFolder, shared, lasting } = hostRules;

/**
 * The rules in the `_headers` format of hosts that read it. Hosts differ on two rules that give one header (joined, or the nearest wins):
 * here no address ever gets a header from two rules. `everywhere` are the headers of every answer; `files` are the paths of the published files, relative to their folder.
 */
export function writeHeadersFile(everywhere: readonly Header[], files: readonly string[]): string {
  const unframable = placesOf(files.filter(isServed)).filter((place) => place !== `/${framedFolder}/*`);
  const frozen = hostRules.frozenFiles.map((file) => `/${framedFolder}/:figure/:territoire/:date/${file}`);
  const rules = [
    ['/*', everywhere],
    ...unframable.map((place) => [place, unframed] as const),
    ...placesOf(files.filter(isShared)).map((place) => [place, [shared]] as const),
    ...files.filter(isFingerprinted).map((file) => [`/${file}`, [lasting]] as const),
    ...frozen.map((place) => [place, [lasting]] as const),
  ] as const;
  const places = Map.groupBy(rules, ([place]) => place);
  return [
    '# Réglages pour les hébergeurs qui lisent un fichier « _headers ». Explications dans GUIDE.md.',
    ...[...places].flatMap(([place, group]) =>
      block(
        place,
        group.flatMap(([, headers]) => headers),
      ),
    ),
    '',
  ].join('\n');
}

/** The folders of the first level that hold some of the files, and the files at the root by their own address. */
function placesOf(files: readonly string[]): readonly string[] {
  const places = files.map((file) => {
    const [first = '', ...rest] = file.split('/');
    if (rest.length > 0) return `/${first}/*`;
    return file === 'index.html' ? '/' : `/${first}`;
  });
  return [...new Set(places)].toSorted();
}

function block(place: string, headers: readonly Header[]): readonly string[] {
  return ['', place, ...headers.map(({ name, value }) => `  ${name}: ${value}`)];
}

/** Not a file of the hosts themselves, which answer as if it were not there. */
function isServed(file: string): boolean {
  return file !== '.htaccess' && !hostRules.ownFiles.includes(file);
}

function isFingerprinted(file: string): boolean {
  return new RegExp(`^${hostRules.fingerprinted}$`, 'u').test(file);
}

function isShared(file: string): boolean {
  return sharedExtensions.some((extension) => file.endsWith(`.${extension}`));
}
