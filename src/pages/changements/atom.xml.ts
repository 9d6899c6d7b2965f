import type { APIRoute } from 'astro';
import { atomFeed } from '../../changes/atom-feed.ts';
import { changeEntries } from '../../changes-content.ts';
import { edition, site } from '../../content.ts';
import { CHANGES, CHANGES_FEED } from '../../urls.ts';

export const GET: APIRoute = async () => {
  const head = {
    title: `Ce qui a changé – ${site.nom}`,
    author: edition.publisher ?? site.nom,
    updated: site.mis_a_jour_le,
    publicAddress: site.adresse_publique,
    page: CHANGES,
    self: CHANGES_FEED,
  };
  return new Response(atomFeed(head, await changeEntries()), {
    headers: { 'content-type': 'application/atom+xml' },
  });
};
