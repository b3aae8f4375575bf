import { isJsonObject, type JsonObject, subjectKey } from '../../../../../../kernel';
import { manifestOf } from '../../domain/compose-whole';
import { describeChanges } from '../../domain/describe-changes';
import { type ReadableItem, type ReadingNames, readableBody } from '../../domain/guests/readable-body';
import type { AskingPage, ReadingPage } from '../../domain/guests/guest-pages';
import { dayOf } from '../../domain/day-of';
import type { StoredGuest } from '../../domain/guests/guest';
import { guestRefusal } from '../../domain/guests/guest-permission';
import { GUEST_ACTIONS, type GovernedTypes } from '../../../../contract';
import { withoutUnpublished } from '../../domain/unpublished';
import { changeNames } from '../change-names';
import type { DeskTables, Memberships, Subject } from '../ports';

import { guestStanding, type GuestStanding, type GuestStandingPorts, lapsedAgreement, situationOf } from './guest-standing';
import { namesOf } from './names-of';

export interface AskingParts {
  readonly memberships: Memberships;
  readonly governed: GovernedTypes;
}

/** Who asks, for the first page and the mail. */
export const askingOf = async (tables: DeskTables, guest: StoredGuest, { memberships, governed }: AskingParts): Promise<AskingPage> => {
  const { name: partnership = '' } = (await memberships.colleaguesIn([guest.partnership])).get(guest.partnership) ?? {};
  const askedBy = (await namesOf(tables, memberships, [guest.askedBy])).get(guest.askedBy) ?? '';
  const agencies = await tables.agencies.namesOf(guest.agency === null ? [] : [guest.agency]);
  const type = Object.values(governed).find((each) => each.type === guest.subject.type);
  const agency = guest.agency === null ? null : (agencies.get(guest.agency) ?? '');
  return { askedBy, partnership, kind: type?.name ?? 'document', agency, note: guest.note, until: dayOf(guest.expiresAt) };
};

export interface Looking {
  /** The revision that was shown before, when an answer came for words that are no more; null otherwise. */
  readonly before: number | null;
  readonly problem: string;
  readonly note: string;
}

export const FIRST_LOOK: Looking = { before: null, problem: '', note: '' };

/** All that a guest reads: the words that would go public now, and what changed since they agreed or looked. */
export const readingOf = async (
  all: DeskTables,
  guest: StoredGuest,
  { looking, asking, ...ports }: GuestStandingPorts & { readonly looking: Looking; readonly asking: AskingPage },
): Promise<ReadingPage> => {
  const standing = await guestStanding(all, guest, ports);
  const { plan, tables } = standing;
  const situation = await situationOf(all, guest, standing);
  return {
    title: plan.subject.title,
    asking,
    body: readableBody(plan.frozen, await readingNames(tables, plan.subject, { body: plan.frozen, governed: ports.governed })),
    changes: await changesSince(standing, guest, { before: looking.before, governed: ports.governed }),
    hasAgreed: situation.hasAgreed,
    actions: GUEST_ACTIONS.filter((action) => guestRefusal(action, guest, situation) === null),
    seen: plan.preflight,
    revision: plan.latest.number,
    problem: looking.problem,
    note: looking.note,
  };
};

const changesSince = async (
  standing: GuestStanding,
  guest: StoredGuest,
  { before, governed }: { readonly before: number | null; readonly governed: GovernedTypes },
): Promise<readonly string[] | null> => {
  const { tables, plan } = standing;
  const number = before ?? lapsedAgreement(standing, guest)?.revision ?? null;
  if (number === null) return null;
  const recorded = await tables.revisions.find(guest.subject, number);
  if (!recorded?.body) return [NOT_KNOWN];
  const old = withoutUnpublished(recorded.body, governed[plan.subject.uid]);
  const names = await changeNames(tables, { uid: plan.subject.uid, bodies: [old, plan.frozen] }, governed);
  const changes = describeChanges(old, plan.frozen, names);
  return changes.length > 0 ? changes : ['Something that stands in it was changed.'];
};

const NOT_KNOWN = 'What you saw then is not kept any more. Please read it as a whole.';

interface Naming {
  readonly body: JsonObject;
  readonly governed: GovernedTypes;
}

const readingNames = async (tables: DeskTables, subject: Subject, { body, governed }: Naming): Promise<ReadingNames> => {
  const type = governed[subject.uid];
  const partType = type?.parts && governed[type.parts.uid];
  const named = await changeNames(tables, { uid: subject.uid, bodies: [body] }, governed);
  const items = new Map<string, ReadableItem>(
    [...named.titles].map(([key, title]) => [key, { title, body: null, labels: {}, titleAttribute: '' }]),
  );
  for (const [key, item] of await placedItems(tables, body, governed)) items.set(key, item);
  const parts = type?.parts ? { attribute: type.parts.attribute, labels: partType?.labels ?? {}, title: partType?.title ?? '' } : null;
  return { labels: type?.labels ?? {}, titleAttribute: type?.title ?? '', parts, items };
};

/** The items of the manifest with their words of just that revision; of what the guest may not see, that it is there. */
const placedItems = async (tables: DeskTables, body: JsonObject, governed: GovernedTypes): Promise<ReadonlyMap<string, ReadableItem>> => {
  const rows = manifestOf(body);
  const subjects = await tables.subjects.find(rows);
  const publications = await tables.publications.find(rows);
  const bodies = await tables.bodies.find(rows.map(({ digest }) => digest));
  return new Map(
    rows.map((row) => {
      const key = subjectKey(row);
      const [item, publication] = [subjects.get(key), publications.get(key)];
      const type = Object.values(governed).find((each) => each.type === row.type);
      const isPublic = publication?.state === 'public' && publication.revision === row.revision;
      const words = bodies.get(row.digest)?.body ?? null;
      if (!item || !type || (item.isHidden && !isPublic) || !isJsonObject(words)) return [key, { ...OUT_OF_REACH }] as const;
      const title = words[type.title];
      const shown = withoutUnpublished(words, type);
      return [
        key,
        { title: typeof title === 'string' ? title : '', body: shown, labels: type.labels ?? {}, titleAttribute: type.title },
      ] as const;
    }),
  );
};

const OUT_OF_REACH: ReadableItem = {
  title: 'Something of another partnership, which is not yours to read before it is public',
  body: null,
  labels: {},
  titleAttribute: '',
};
