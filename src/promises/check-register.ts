import { fingerprint } from '../register/fingerprint.ts';
import type { Register } from '../register/register.ts';
import type { ObservedPage } from './observe-site.ts';

/** The site as it was built: its addresses, and the anchors of its pages. */
export interface ObservedSite {
  readonly addresses: ReadonlySet<string>;
  readonly pages: readonly ObservedPage[];
}

/** Every promise that a built site breaks, in French, in a stable order: a lost address, a lost anchor, an anchor on other words. */
export function brokenPromises(register: Register, site: ObservedSite): readonly string[] {
  const pages = new Map(site.pages.map((page) => [page.page, page]));
  return [
    ...lostAddresses(register, site),
    ...[...register.anchors.keys()].flatMap((page) => brokenAnchors(register, pages.get(page), page)),
  ];
}

/** Every address, anchor and official passage that the register does not hold yet, in French, in a stable order. */
export function notRegistered(register: Register, site: ObservedSite): readonly string[] {
  return [
    ...[...site.addresses]
      .filter((address) => !register.addresses.has(address))
      .map((address) => `${address} : adresse nouvelle. L’inscrire avec « npm run registre ».`),
    ...site.pages.flatMap((page) => newAnchors(register, page)),
  ];
}

function lostAddresses(register: Register, site: ObservedSite): readonly string[] {
  return [...register.addresses]
    .filter((address) => !site.addresses.has(address))
    .map(
      (address) =>
        `${address} : cette adresse publiée a disparu. La rétablir, ou dire où elle est partie : ` +
        `npm run registre -- --deplacer ${address}=/nouvelle/adresse/`,
    );
}

function brokenAnchors(
  register: Register,
  observed: ObservedPage | undefined,
  page: string,
): readonly string[] {
  if (observed === undefined || register.moved.has(page)) return [];
  const words = new Map(observed.anchors.map((anchor) => [anchor.id, anchor.words]));
  const aliases = register.aliases.get(page);
  const withdrawn = register.withdrawn.get(page);
  return [...(register.anchors.get(page) ?? [])].flatMap(([id, { fingerprint: promised, start }]) => {
    const heir = aliases?.get(id);
    if (heir !== undefined) return observed.aliases.includes(id) ? [] : [deadAlias(page, id, heir)];
    const now = words.get(id);
    if (now !== undefined && withdrawn?.has(id) === true) return [];
    if (now === undefined)
      return [
        `${page}#${id} (« ${start} ») : cette ancre publiée a disparu. Rétablir le passage ; ou, si ses mots ont changé, ` +
          `npm run registre -- --raison "…" ; ou, si un autre passage le remplace, npm run registre -- --alias ${page}#${id}=ancre ; ` +
          `ou, s’il a été retiré du texte, npm run registre -- --retirer ${page}#${id} --raison "…"`,
      ];
    if (fingerprint(now) === promised) return [];
    return [
      `${page}#${id} désignait « ${start} » et désigne maintenant « ${beginning(now)} ». ` +
        `Rétablir les mots, ou dire pourquoi ils changent : npm run registre -- --raison "…"`,
    ];
  });
}

function deadAlias(page: string, id: string, heir: string): string {
  return (
    `${page}#${id} : l’ancre qui la remplace au registre, « ${heir} », n’est pas dans la page. ` +
    `En donner une qui s’y trouve : npm run registre -- --alias ${page}#${id}=ancre`
  );
}

function newAnchors(register: Register, { page, anchors, withoutAnchor }: ObservedPage): readonly string[] {
  const known = register.anchors.get(page);
  return [
    ...anchors
      .filter(({ id }) => known?.has(id) !== true)
      .map(({ id }) => `${page}#${id} : ancre nouvelle. L’inscrire avec « npm run registre ».`),
    ...withoutAnchor.map(
      (words) =>
        `${page} : passage sans ancre, « ${beginning(words)} ». Lui en donner une avec « npm run registre ».`,
    ),
  ];
}

/** The first words of a passage, twelve at most. */
export function beginning(words: string): string {
  return words.split(' ').slice(0, 12).join(' ');
}
