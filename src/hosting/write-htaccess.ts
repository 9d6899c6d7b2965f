import { hostRules, sharedExtensions, textTypes, type Header } from './host-rules.ts';

const { unframed, shared, changing, lasting, types, ownFiles } = hostRules;

/** The rules for Apache, in a file of the published folder itself: it works under any path, and asks the host for « AllowOverride FileInfo » alone. `everywhere` are the headers of every answer. */
export function writeHtaccess(everywhere: readonly Header[]): string {
  return [
    '# Réglages pour Apache 2.4. Ce fichier se dépose avec les autres et vaut pour son dossier, à n’importe quel chemin.',
    '# Il est écrit par la construction du site : ne pas le modifier ici. Explications dans GUIDE.md.',
    '',
    ...fileTypes(),
    '',
    ...module('headers', headerLines(everywhere)),
    '',
    ...module('brotli', [`AddOutputFilterByType BROTLI_COMPRESS ${textMimes()}`]),
    ...module('deflate', [`AddOutputFilterByType DEFLATE ${textMimes()}`]),
    '',
    '# Sans empreinte, la date seule dit si un fichier a changé : Apache altère l’empreinte de ce qu’il compresse.',
    'FileETag None',
    '',
    ...module('alias', [
      String.raw`RedirectMatch 404 "/(?:\.ht[^/]*|${ownFiles.map(escapePattern).join('|')})$"`,
    ]),
    '',
    ...module('rewrite', [
      '# Trouve le chemin de ce dossier, pour y prendre la page des adresses inconnues.',
      'RewriteEngine On',
      String.raw`RewriteCond "$0#%{REQUEST_URI}" "^([^#]*)#/?(.*)\1$"`,
      'RewriteRule "^.*$" "-" [E=SITE_FOLDER:%2]',
      'ErrorDocument 404 /%{reqenv:SITE_FOLDER}404.html',
      '# Un dossier sans page n’a rien à montrer : la liste de ses fichiers non plus, même là où l’hébergeur la donne.',
      'RewriteCond "%{REQUEST_FILENAME}" -d',
      'RewriteCond "%{REQUEST_FILENAME}/index.html" !-f',
      'RewriteRule "^" "-" [R=404,L]',
    ]),
    '',
  ].join('\n');
}

function fileTypes(): readonly string[] {
  return module('mime', [
    ...types.map(({ mime, extension }) => `AddType ${mime} .${extension}`),
    `AddCharset utf-8 ${textTypes.map(({ extension }) => `.${extension}`).join(' ')}`,
    '<Files "SHA256SUMS">',
    '  ForceType "text/plain; charset=utf-8"',
    '</Files>',
  ]);
}

function headerLines(everywhere: readonly Header[]): readonly string[] {
  return [
    '# Ce que le serveur aurait réglé par ailleurs ne doit pas empêcher l’intégration des graphiques.',
    ...[...unframed, shared, changing].flatMap(({ name }) => [
      `Header unset ${name}`,
      `Header always unset ${name}`,
    ]),
    ...everywhere.map((header) => always(header)),
    '# Seuls les graphiques peuvent être montrés dans la page d’un autre site.',
    `<If "%{REQUEST_URI} !~ m#/${hostRules.framedFolder}/[^/]+/[^/]+/#">`,
    ...unframed.map((header) => `  ${always(header)}`),
    '</If>',
    `<FilesMatch "\\.(?:${sharedExtensions.join('|')})$">`,
    `  ${always(shared)}`,
    '</FilesMatch>',
    '# Ce qui change se redemande à chaque visite ; ce qui ne change jamais se garde.',
    onSuccess(changing),
    `<If "%{REQUEST_URI} =~ m#${lastingPattern()}#">`,
    `  ${onSuccess(lasting)}`,
    '</If>',
  ];
}

function lastingPattern(): string {
  const files = hostRules.frozenFiles.map(escapePattern).join('|');
  const frozen = String.raw`/${hostRules.framedFolder}/[^/]+/[^/]+/\d{4}-\d\d-\d\d/(?:${files})$`;
  return [`/${hostRules.fingerprinted}$`, frozen].join('|');
}

function always({ name, value }: Header): string {
  return `Header always set ${name} "${value}"`;
}

function onSuccess({ name, value }: Header): string {
  return `Header set ${name} "${value}"`;
}

function textMimes(): string {
  return textTypes.map(({ mime }) => mime).join(' ');
}

function escapePattern(text: string): string {
  return text.replaceAll('.', String.raw`\.`);
}

function module(name: string, lines: readonly string[]): readonly string[] {
  return [`<IfModule mod_${name}.c>`, ...lines.map((line) => `  ${line}`), '</IfModule>'];
}
