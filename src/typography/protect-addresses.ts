import { STAND_IN } from './characters.ts';

/** Addresses of the web and of the post, without the punctuation that follows them; and stand-ins already there. */
const UNTOUCHABLE =
  /(?:(?:https?|mailto|tel):|www\.)[^\s«»<>"]*[^\s«»<>".,;:!?)\]’']|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|\uFFFC/gu;

/** Applies a rule to a text whose web and mail addresses are out of its reach. */
export function protectAddresses(text: string, rule: (text: string) => string): string {
  const kept: string[] = [];
  const set = rule(
    text.replace(UNTOUCHABLE, (address) => {
      kept.push(address);
      return STAND_IN;
    }),
  );
  return set.replaceAll(STAND_IN, () => kept.shift() ?? STAND_IN);
}
