import type { Core } from '@strapi/strapi';

import { isBlocker, isJsonObject, type SubjectRef, subjectKey } from '../../kernel';
import type { LedgerRecord, LedgerService, PublicationState, PublishingService } from '../../plugins/editorial/contract';
import type { PublicRecord } from '../application/ports';
import type { FormerSlug } from '../domain/taken-slugs';

const AT_ONCE = 500;
const PUBLIC: readonly (PublicationState | undefined)[] = ['published', 'published-with-changes'];

/** What readers have, from the ledger itself: it alone knows every address there ever was. */
export const createPublicRecord = (strapi: Core.Strapi): PublicRecord => {
  const publishing = strapi.plugin('editorial').service<PublishingService>('publishing');
  const ledger = strapi.plugin('editorial').service<LedgerService>('ledger');
  return {
    async facts(partnership) {
      const standing = await publishing.standing({ type: 'partnership', id: partnership });
      return {
        isPublic: PUBLIC.includes(standing.state),
        pending: standing.changes,
        blockers: standing.problems.filter(isBlocker).map(({ message }) => message),
        preflight: standing.preflight,
        documents: await countPublic(ledger, partnership),
      };
    },
    async formerSlugs() {
      const slugs: FormerSlug[] = [];
      for await (const { kind, subject, body } of entriesOf(ledger)) {
        if (kind !== 'published' || subject.type !== 'partnership' || typeof body?.slug !== 'string') continue;
        slugs.push({ partnership: subject.id, slug: body.slug });
      }
      return slugs;
    },
    async publish(subject, actor) {
      await publishing.publish({ subject, actor });
    },
    async withdraw(subject, { actor, reason }) {
      await publishing.withdraw({ subject, actor, reason, kind: 'withdrawn', replacement: null });
    },
    async publicOnes(contacts) {
      const states = await publishing.states(contacts.map(refOf));
      return contacts.filter((contact) => PUBLIC.includes(states.get(subjectKey(refOf(contact)))));
    },
  };
};

const refOf = ({ id }: { readonly id: string }): SubjectRef => ({ type: 'contact', id });

/** Documents that are public now and name the partnership as their first owner. */
const countPublic = async (ledger: LedgerService, partnership: string): Promise<number> => {
  const found = new Set<string>();
  for await (const { kind, subject, body } of entriesOf(ledger)) {
    const owner = body?.partnership;
    const isOwn = kind === 'published' && isJsonObject(owner) && owner.id === partnership;
    if (isOwn) found.add(subjectKey(subject));
    else found.delete(subjectKey(subject));
  }
  return found.size;
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
