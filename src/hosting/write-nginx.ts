import { hostRules, sharedExtensions, textTypes, type Header } from './host-rules.ts';

const { unframed, framedFolder, shared, changing, lasting, types, ownFiles } = hostRules;

/** What the file says instead of the path of the site, while its address is not known. */
export const unknownPath = '/CHEMIN/';

/** What the file says instead of the folder of the site on the server, which only its technician knows. */
export const unknownFolder = '/DOSSIER/';

/**
 * The rules for nginx, to include in a `server` block; `address` is the path of the site on its host, with both slashes, as an address
 * writes it; `everywhere` are the headers of every answer. nginx compares its places with decoded addresses: there « %C3%A9 » is « é ».
 */
export function writeNginx(everywhere: readonly Header[], address: string): string {
  const path = decodePath(address);
  return [
    '# Réglages pour nginx, à inclure dans le bloc « server » du site. Explications dans GUIDE.md.',
    `# Remplacer ${unknownFolder} par le dossier du serveur où sont les fichiers${path === unknownPath ? `, et ${unknownPath} par le chemin du site` : ''}, avec leurs deux barres.`,
    '',
    ...(path === '/'
      ? []
      : [
          `location = ${word(path.slice(0, -1))} {`,
          `  return 301 ${address.replaceAll('$', '%24')};`,
          '}',
          '',
        ]),
    `location ^~ ${word(path)} {`,
    ...indent([
      `alias "${unknownFolder}";`,
      'index index.html;',
      'absolute_redirect off;',
      'autoindex off;',
      '# Un dossier sans page est une adresse inconnue.',
      `error_page 404 ${word(`${path}404.html`)};`,
      `error_page 403 =404 ${word(`${path}404.html`)};`,
      '',
      ...fileTypes(),
      '',
      ...compression(),
      '',
      ...headers([...everywhere, ...unframed, changing]),
      '',
      ...places(everywhere, path),
    ]),
    '}',
    '',
  ].join('\n');
}

/** The path as nginx sees it; as it is where it cannot be decoded, or would break a line. */
function decodePath(address: string): string {
  try {
    const path = decodeURIComponent(address);
    return /\p{Cc}/u.test(path) ? address : path;
  } catch {
    return address;
  }
}

/** A word of nginx's language, in quotation marks where a character of it would end it. */
function word(text: string): string {
  return /^[\w/.~%-]+$/u.test(text) ? text : `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
}

function fileTypes(): readonly string[] {
  return [
    'types {',
    ...types.map(({ mime, extension }) => `  ${mime} ${extension};`),
    '}',
    'default_type text/plain;',
    'charset utf-8;',
    `charset_types ${otherMimes()};`,
  ];
}

function compression(): readonly string[] {
  return [
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_min_length 512;',
    `gzip_types ${otherMimes()};`,
    '# Avec le module brotli, ajouter : brotli on; et « brotli_types » suivi des mêmes types.',
  ];
}

/** A location that sets a header inherits none: each names all of its own. */
function places(everywhere: readonly Header[], path: string): readonly string[] {
  const sharedFiles = String.raw`location ~ "\.(?:${sharedExtensions.join('|')})$"`;
  const frozen = String.raw`location ~ "/[^/]+/[^/]+/\d{4}-\d\d-\d\d/(?:${hostRules.frozenFiles.map(escapePattern).join('|')})$"`;
  return [
    ...ownFiles.map((file) => `location = ${word(path + file)} { return 404; }`),
    String.raw`location ~ "/\." { return 404; }`,
    ...block(
      `location ~ "/${hostRules.fingerprinted}$"`,
      headers([...everywhere, ...unframed, shared, lasting]),
    ),
    '# Seuls les graphiques peuvent être montrés dans la page d’un autre site.',
    ...block(`location ^~ ${word(`${path}${framedFolder}/`)}`, [
      ...headers([...everywhere, changing]),
      ...block(frozen, headers([...everywhere, shared, lasting])),
      ...block(sharedFiles, headers([...everywhere, shared, changing])),
    ]),
    ...block(sharedFiles, headers([...everywhere, ...unframed, shared, changing])),
  ];
}

function headers(list: readonly Header[]): readonly string[] {
  return list.map(({ name, value }) => {
    // Without « always » a header goes with what was found only: a missing file is not to be kept for a year.
    const onErrors = value === lasting.value ? '' : ' always';
    return `add_header ${name} "${value}"${onErrors};`;
  });
}

/** The types of text besides HTML, which nginx compresses and declares by itself. */
function otherMimes(): string {
  const mimes = textTypes.filter(({ extension }) => extension !== 'html').map(({ mime }) => mime);
  return mimes.join(' ');
}

function block(head: string, lines: readonly string[]): readonly string[] {
  return [`${head} {`, ...indent(lines), '}'];
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

function escapePattern(text: string): string {
  return text.replaceAll('.', String.raw`\.`);
}
