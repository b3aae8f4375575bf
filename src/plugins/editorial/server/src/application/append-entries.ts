import { randomUUID } from 'node:crypto';

import {
  canonicalJson,
  type Clock,
  DomainError,
  type JsonObject,
  newSalt,
  saltedDigest,
  storageRefusal,
  type SubjectRef,
} from '../../../../../kernel';
import type { Actor, EntryKind, LedgerRecord, Projector, PublicationAct, SignedHead } from '../../../contract';
import { type ChainHead, sealed } from '../domain/ledger-chain';

import type { DeskTables, HeadSigner } from './ports';

/** The name of the lock under which sequence numbers are handed out. Taken last, after document locks, everywhere. */
export const LEDGER_LOCK = 'ledger';

export interface AppendPorts {
  readonly clock: Clock;
  readonly origin: string;
  readonly signer: HeadSigner;
  readonly projectors: () => readonly Projector[];
  readonly afterCommit: (head: SignedHead) => void;
}

/** One entry to be: what is said of which subject, on whose behalf. */
export interface EntryDraft {
  readonly kind: EntryKind;
  readonly subject: SubjectRef;
  readonly partnership: string;
  readonly revision: number;
  readonly digest: string;
  readonly schemaVersion: number;
  readonly body: JsonObject;
}

export type AppendEntries = (
  tables: DeskTables,
  act: { readonly actor: Actor; readonly drafts: readonly EntryDraft[]; readonly onCommit: (effect: () => void) => void },
) => Promise<PublicationAct>;

/**
 * Appends the entries of one act, in order, under the ledger's lock, which the caller holds. Projectors run in
 * the same transaction; the signed head leaves it, and listeners are told, after commit. Throws `ledger.broken` when
 * the ledger does not end where it was last signed: nothing is built on a cut tail or a replaced row; throws
 * `publication.cannot-be-shown` when a projector fails for a reason that lies neither in storage nor in its own refusal.
 */
export const createAppendEntries =
  (ports: AppendPorts): AppendEntries =>
  async (tables, { actor, drafts, onCommit }) => {
    const at = ports.clock.now().toISOString();
    const act = randomUUID();
    let head = await soundHead(tables);
    for (const { body, ...draft } of drafts) {
      const entry = sealed({
        ...draft,
        sequence: head.sequence + 1,
        act,
        at,
        actor: actor.id,
        origin: ports.origin,
        previousHash: head.hash,
      });
      await tables.ledger.append(entry);
      await project({ ...entry, body }, ports.projectors(), tables);
      head = entry;
    }
    const signed = ports.signer.sign(head, at);
    await tables.heads.add(signed);
    onCommit(() => {
      ports.afterCommit(signed);
    });
    return {
      act,
      at,
      published: drafts
        .filter((draft) => draft.kind === 'published')
        .map(({ subject, revision, digest }) => ({ type: subject.type, id: subject.id, revision, digest })),
      withdrawn: drafts.filter((draft) => draft.kind !== 'published').map((draft) => draft.subject),
      sequence: head.sequence,
    };
  };

const soundHead = async (tables: DeskTables): Promise<ChainHead> => {
  const [head, signed] = [await tables.ledger.head(), await tables.heads.newest()];
  if (signed ? signed.sequence === head.sequence && signed.hash === head.hash : head.sequence === 0) return head;
  throw new DomainError({
    code: 'ledger.broken',
    refusal: 'unavailable',
    message:
      'The publication ledger does not end where it was last signed, so nothing can be published or withdrawn. Ask your operator to run "npm run ledger -- verify".',
  });
};

/** Stores a body under a new salt and returns its digest. */
export const putBody = async (tables: DeskTables, body: JsonObject, schemaVersion: number): Promise<string> => {
  const canonical = canonicalJson(body);
  const salt = newSalt();
  const digest = saltedDigest(salt, canonical);
  await tables.bodies.put({ digest, salt, canonical, schemaVersion });
  return digest;
};

const project = async (record: LedgerRecord, projectors: readonly Projector[], tables: DeskTables): Promise<void> => {
  for (const projector of projectors) {
    try {
      await projector.apply(record, tables.knex);
    } catch (error) {
      throw error instanceof DomainError || storageRefusal(error) ? error : notShowable(error);
    }
  }
};

/** What guards did not foresee: the act fails as a whole, and whoever acts is told so in words. */
const notShowable = (cause: unknown): DomainError =>
  new DomainError({
    code: 'publication.cannot-be-shown',
    refusal: 'conflict',
    message:
      'Something in it cannot be shown to readers, so nothing was changed for them. Undo what you changed last, or tell the people who run this newsroom: their log says more.',
    cause,
  });
