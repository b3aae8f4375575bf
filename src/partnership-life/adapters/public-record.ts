import type { Core } from '@strapi/strapi';

import { isBlocker, isJsonObject, type Json, type JsonObject, type SubjectRef, subjectKey } from '../../kernel';
import type {
  LedgerRecord,
  LedgerService,
  PublicationState,
  PublishingService,
  ReassigningService,
  SignOffService,
} from '../../plugins/editorial/contract';
import type { PublicRecord } from '../application/ports';
import type { SeenHelpLine } from '../domain/make-up';
import type { PublicFacts } from '../domain/partnership-facts';
import type { TakenAddress } from '../domain/plan-moves';
import { addressOfName, type FormerSlug } from '../domain/taken-slugs';

const AT_ONCE = 500;
const PUBLIC: readonly (PublicationState | undefined)[] = ['published', 'published-with-changes'];

/** What readers have, from the ledger itself: it alone knows every address there ever was. */
export const createPublicRecord = (strapi: Core.Strapi): PublicRecord => {
  const publishing = strapi.plugin('editorial').service<PublishingService>('publishing');
  const ledger = strapi.plugin('editorial').service<LedgerService>('ledger');
  const signOff = strapi.plugin('editorial').service<SignOffService>('sign-off');
  const reassigning = strapi.plugin('editorial').service<ReassigningService>('reassigning');
  return {
    ...saidInLedger(ledger),
    facts: (partnership) => readFacts({ publishing, ledger, signOff }, partnership),
    reassign: (documents, actor) => reassigning.reassign({ documents, actor }),
    async publish(subject, actor) {
      await publishing.publish({ subject, actor, isAllowed: true });
    },
    async withdraw(subject, { actor, reason }) {
      await publishing.withdraw({ subject, actor, reason, kind: 'withdrawn', replacement: null, isAllowed: true });
    },
    async seenHelp(lines) {
      const states = await publishing.states(lines.flatMap(({ contactId }) => (contactId === null ? [] : [refOf({ id: contactId })])));
      return lines.map((line) => ({
        ...line,
        inPublic: sightOf(line.contactId === null ? undefined : states.get(subjectKey(refOf({ id: line.contactId })))),
      }));
    },
    async publicOnes(contacts) {
      const states = await publishing.states(contacts.map(refOf));
      return contacts.filter((contact) => PUBLIC.includes(states.get(subjectKey(refOf(contact)))));
    },
  };
};

const sightOf = (state: PublicationState | undefined): SeenHelpLine['inPublic'] => {
  if (!PUBLIC.includes(state)) return 'not';
  return state === 'published' ? 'as-here' : 'otherwise';
};

interface FactSources {
  readonly publishing: PublishingService;
  readonly ledger: LedgerService;
  readonly signOff: SignOffService;
}

/** What waits in the record goes public with the act; where that is signed off, nothing may slip past the signatories. */
const UNAGREED = 'Changes wait in its record that were not agreed to yet. Have them agreed to and published first, or take them back.';

const readFacts = async ({ publishing, ledger, signOff }: FactSources, partnership: string): Promise<PublicFacts> => {
  const record: SubjectRef = { type: 'partnership', id: partnership };
  const standing = await publishing.standing(record);
  const isUnagreed = standing.changes.length > 0 && (await signOff.standing(record, { id: 'system' })).missing.length > 0;
  return {
    isPublic: PUBLIC.includes(standing.state),
    pending: standing.changes,
    blockers: [...standing.problems.filter(isBlocker).map(({ message }) => message), ...(isUnagreed ? [UNAGREED] : [])],
    preflight: standing.preflight,
    documents: (await publicOnes(ledger, (body) => isOwner(body, partnership))).length,
  };
};

const saidInLedger = (ledger: LedgerService): Pick<PublicRecord, 'formerSlugs' | 'addresses' | 'ownRestricted'> => ({
  ownRestricted: (partnership) => publicOnes(ledger, (body) => isOwner(body, partnership) && isForItsOwnPractitioners(body)),
  async formerSlugs() {
    const slugs: FormerSlug[] = [];
    for await (const { kind, subject, body } of entriesOf(ledger)) {
      if (kind !== 'published' || subject.type !== 'partnership' || typeof body?.slug !== 'string') continue;
      const found = [body.slug, ...namesIn(body.aliases).map(addressOfName)];
      slugs.push(...found.map((slug) => ({ partnership: subject.id, slug })));
    }
    return slugs;
  },
  async addresses(partnership) {
    const found = new Map<string, TakenAddress>();
    for await (const { kind, subject, body } of entriesOf(ledger)) {
      const slug = body?.slug;
      if (kind !== 'published' || typeof slug !== 'string' || !isOwner(body, partnership)) continue;
      found.set(`${subjectKey(subject)}/${slug}`, { ...subject, slug });
    }
    return [...found.values()];
  },
});

/** Former names that were public once lead readers on, also when they stand in the record no more. */
const namesIn = (aliases: Json | undefined): readonly string[] =>
  (Array.isArray(aliases) ? aliases : []).filter(isJsonObject).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));

const refOf = ({ id }: { readonly id: string }): SubjectRef => ({ type: 'contact', id });

/** Subject keys of what is public now with such a body. */
const publicOnes = async (ledger: LedgerService, isMeant: (body: JsonObject | null) => boolean): Promise<readonly string[]> => {
  const found = new Set<string>();
  for await (const { kind, subject, body } of entriesOf(ledger)) {
    if (kind === 'published' && isMeant(body)) found.add(subjectKey(subject));
    else found.delete(subjectKey(subject));
  }
  return [...found];
};

/** What is owned together, those read as well whom the other owner lets in. */
const isForItsOwnPractitioners = (body: JsonObject | null): boolean =>
  typeof body?.visibility === 'string' && body.visibility !== 'public' && !isJsonObject(body.coOwner ?? null);

const isOwner = (body: JsonObject | null, partnership: string): boolean => {
  const owner = body?.partnership;
  return owner !== undefined && isJsonObject(owner) && owner.id === partnership;
};

async function* entriesOf(ledger: LedgerService): AsyncGenerator<LedgerRecord> {
  for (let after = 0; ;) {
    const records = await ledger.read({ after, limit: AT_ONCE });
    yield* records;
    const last = records.at(-1);
    if (!last) return;
    after = last.sequence;
  }
}
