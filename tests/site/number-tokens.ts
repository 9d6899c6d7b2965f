// A space that typography sets stands inside a number; any other space ends it.
const TOKEN = /\d+(?:[\u00A0\u202F]\d{3})*(?:,\d+)?/gu;

/** The numbers of a text, as values without sign: « 9 519 habitants, −10,2 % » holds 9519 and 10.2. */
export function numberTokens(text: string): readonly number[] {
  return [...text.matchAll(TOKEN)].map(([token]) =>
    Number(token.replaceAll(/[\u00A0\u202F]/gu, '').replace(',', '.')),
  );
}
