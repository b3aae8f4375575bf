import type { PageFacts, PageLine } from '../domain/partner-pages/fill-page';
import { type PageAddress, parsePageAddress } from '../domain/partner-pages/page-address';

import { findUnder } from './find-document';
import type { Document } from './ports';
import type { Reader } from './reader';
import { findUrgentHelp } from './urgent-help';

/** `facts` is null where there is no partnership to tell anything about. */
export type PartnerPage =
  | { readonly kind: 'page'; readonly status: 200 | 404 | 410; readonly facts: PageFacts | null }
  /** For good when the slug of the site is a former one: no other partnership ever gets it. A document's may be given again. */
  | { readonly kind: 'moved'; readonly to: string; readonly isForGood: boolean };

type PublishedDocument = Exclude<Document, { readonly __typename: 'Withdrawn' }>;
type PartnershipDocument = Extract<Document, { readonly __typename: 'Partnership' }>;

/**
 * What the server says about an address of the partner pages before any script runs: whether there is such a page (404),
 * whether a notice stands there (410), or where it stands now, when a slug is a former one or the document went to another partnership.
 */
export const findPartnerPage = async (reader: Reader, path: string): Promise<PartnerPage> => {
  const address = parsePageAddress(path);
  if (!address) return { kind: 'page', status: 404, facts: null };
  if (address.site === null) return { kind: 'page', status: 200, facts: null };
  const site = await reader.partnership(address.site);
  if (!site) return { kind: 'page', status: 404, facts: null };
  if (site.__typename !== 'Partnership') return { kind: 'page', status: 410, facts: null };
  return findInSite(reader, address, site);
};

const findInSite = async (reader: Reader, address: PageAddress, site: PartnershipDocument): Promise<PartnerPage> => {
  const { document: wanted } = address;
  const document = wanted && address.site !== null ? await findUnder(reader, { ...wanted, partnership: address.site }) : null;
  const facts = { ...(await siteFacts(reader, site)), title: document ? `${document.title} – ${site.shortName}` : site.shortName };
  if (wanted && !document) return { kind: 'page', status: 404, facts };
  if (document?.__typename === 'Withdrawn') return { kind: 'page', status: 410, facts };
  const to = movedTo(address, { site: siteOf(document, site), slug: document?.slug ?? null });
  return to === null ? { kind: 'page', status: 200, facts } : { kind: 'moved', to, isForGood: address.site !== site.slug };
};

/** A document that two own stands on the pages of both. */
const siteOf = (document: PublishedDocument | null, { id, slug }: PartnershipDocument): string =>
  document === null || document.ownerIds.includes(id) ? slug : (document.site ?? slug);

/** The address with the slugs of today; null when it has them already. */
const movedTo = ({ site, folder, document }: PageAddress, now: { readonly site: string; readonly slug: string | null }): string | null => {
  if (site === now.site && (document === null || document.slug === now.slug)) return null;
  return ['/sites', now.site, folder, now.slug].filter((part) => part !== null).join('/');
};

const siteFacts = async (reader: Reader, { name, website, slug }: PartnershipDocument): Promise<Omit<PageFacts, 'title'>> => {
  const help = await findUrgentHelp(reader, { partnership: slug, area: null, at: reader.now });
  const areas = help?.areas ?? [];
  const lines = areas.flatMap(({ area, now }) =>
    now.flatMap(({ purpose, contact }): PageLine[] =>
      contact.__typename === 'Contact'
        ? [{ purpose, area: areas.length > 1 && area ? area.name : null, label: contact.title, phones: contact.phones }]
        : [],
    ),
  );
  return { name, website, lines };
};
