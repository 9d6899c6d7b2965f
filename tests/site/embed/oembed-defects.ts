/** The keys that oEmbed 1.0 wants of each type of answer. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  photo: ['url', 'width', 'height'],
  video: ['html', 'width', 'height'],
  link: [],
  rich: ['html', 'width', 'height'],
};
const TEXTS = ['title', 'author_name', 'provider_name', 'html'];
const ADDRESSES = ['url', 'author_url', 'provider_url', 'thumbnail_url'];
const NUMBERS = ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height'];
const THUMBNAIL = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'];

/** Where an answer breaks oEmbed 1.0 (https://oembed.com, section 2.3.4), one sentence each. */
export function oembedDefects(json: string): readonly string[] {
  const answer = parseObject(json);
  if (answer === null) return ['not a JSON object'];
  const type = String(answer['type']);
  const wanted = Object.hasOwn(WANTED, type) ? (WANTED[type] ?? []) : null;
  const shown = THUMBNAIL.filter((key) => key in answer);
  return [
    ...(answer['version'] === '1.0' ? [] : ['version is not "1.0"']),
    ...(wanted === null ? [`unknown type ${type}`] : []),
    ...(wanted ?? []).filter((key) => !(key in answer)).map((key) => `${type} without ${key}`),
    ...TEXTS.filter((key) => key in answer && !isText(answer[key])).map((key) => `${key} is no text`),
    ...ADDRESSES.filter((key) => key in answer && !isWebAddress(answer[key])).map(
      (key) => `${key} is no address of the web`,
    ),
    ...NUMBERS.filter((key) => key in answer && !isSize(answer[key])).map(
      (key) => `${key} is no whole number`,
    ),
    ...(shown.length === 0 || shown.length === THUMBNAIL.length
      ? []
      : ['a thumbnail without all of its keys']),
  ];
}

function parseObject(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isWebAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && /^https?:/u.test(value);
}

function isSize(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0;
}
