import type { Area } from '../domain/content/partnership';
import { HOME_ZONE, type Moment, momentOf } from '../domain/time/moment';
import { areasFor, entriesIn, linesOf } from '../domain/urgent-help/area-lines';
import { type JudgedLine, judgeLines } from '../domain/urgent-help/lines';

import type { Document } from './ports';
import type { Reader } from './reader';

export type ContactDocument = Extract<Document, { readonly __typename: 'Contact' | 'Withdrawn' }>;
type PartnershipDocument = Extract<Document, { readonly __typename: 'Partnership' }>;

export interface AreaHelp {
  readonly area: Area | null;
  readonly lines: readonly JudgedLine<ContactDocument>[];
  readonly now: readonly JudgedLine<ContactDocument>[];
}

export interface UrgentHelp {
  readonly partnership: PartnershipDocument;
  readonly at: Moment;
  readonly areas: readonly AreaHelp[];
}

export interface UrgentHelpRequest {
  readonly partnership: string;
  readonly area: string | null;
  /** The instant to work it out for. */
  readonly at: Date;
}

/** Whom to call at an instant, area by area; null for a partnership that was withdrawn. Throws `partnership.unknown`, `area.unknown`. */
export const findUrgentHelp = async (reader: Reader, request: UrgentHelpRequest): Promise<UrgentHelp | null> => {
  const partnership = await reader.knownPartnership(request.partnership);
  if (partnership.__typename !== 'Partnership') return null;
  const areas = areasFor(partnership.areas, request.area);
  const contacts = await loadContacts(reader, partnership);
  return {
    partnership,
    at: momentOf(request.at.toISOString(), HOME_ZONE),
    areas: areas.map((area) => {
      const lines = judgeLines(
        linesOf(entriesIn(area, partnership), (id) => contacts.get(id) ?? null),
        request.at.getTime(),
      );
      return { area, lines, now: lines.filter(({ appliesNow }) => appliesNow) };
    }),
  };
};

/** The contacts that are named, then those that take over for them. */
const loadContacts = async (reader: Reader, { urgentHelp }: PartnershipDocument): Promise<ReadonlyMap<string, ContactDocument>> => {
  const named = await load(
    reader,
    urgentHelp.map(({ contactId }) => contactId),
  );
  const takingOver = await load(
    reader,
    named.map((contact) => contact.outsideHoursId),
  );
  return new Map([...named, ...takingOver].map((contact) => [contact.id, contact]));
};

const load = async (reader: Reader, ids: readonly (string | null)[]): Promise<readonly ContactDocument[]> => {
  const found = await reader.documents.loadAll(ids.filter((id) => id !== null));
  return found.filter(
    (document): document is ContactDocument => document?.__typename === 'Contact' || document?.__typename === 'Withdrawn',
  );
};
