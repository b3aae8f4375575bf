import type { Knex } from 'knex';

import type { JsonObject, Revision, SubjectRef } from '../../../../../kernel';
import type { Grant, MergedPartnership, PartnershipPeople } from '../../../../partnerships/contract';
import type {
  Actor,
  ActorId,
  Agency,
  AssignedValue,
  LedgerEntry,
  LedgerRecord,
  ReviewAct,
  SignedHead,
  SigningKey,
  SignOffSettings,
} from '../../../contract';
import type { Schedules } from './schedule/ports';
import type { SignatureCheck } from '../domain/head-breaks';
import type { ChainHead } from '../domain/ledger-chain';
import type { Reference } from '../domain/body-references';

import type { AssignmentRows } from './assignment/rows';
import type { HistoryTables } from './history/ports';
import type { GuestRows } from './guests/ports';
import type { LeaseRows } from './leases/rows';
import type { ListingRows } from './listing/rows';
import type { MailRows } from './mails/rows';
import type { TalkRows } from './talk/rows';

/** One governed working copy, as the desk keeps track of it. */
export interface Subject extends SubjectRef {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  /** Global ids of the owning partnerships, the first being the one that acts. */
  readonly owners: readonly string[];
  /** The whole this is a part of. */
  readonly whole: SubjectRef | null;
  /** Out of the reach of whoever asks; the title is not its own then (tables-for-reader.ts). */
  readonly isHidden?: true;
}

/** Where a subject stands in public, derived from the ledger alone. */
export interface Publication extends SubjectRef {
  readonly state: 'public' | 'withdrawn';
  readonly revision: number;
  /** Of the public body, or of the withdrawal's notice. */
  readonly digest: string;
  readonly sequence: number;
  /** UTC; of the entry that made it so. */
  readonly since: string;
  readonly firstPublishedAt: string;
}

export interface StoredBody {
  readonly digest: string;
  /** The canonical JSON as hashed; null, with the salt, once erased. */
  readonly canonical: string | null;
  readonly salt: string | null;
}

export interface Body extends StoredBody {
  /** Null once erased. */
  readonly body: JsonObject | null;
  readonly schemaVersion: number;
  readonly erasedAt: string | null;
}

/** Editorial's own tables, inside one transaction. Maps are keyed by subject key. */
export interface DeskTables {
  /** Holds the named lock until the transaction ends. The first statement of every writing transaction, so that SQLite never upgrades a read. */
  lock(name: string): Promise<void>;
  readonly knex: Knex;
  /** Rows of each table of the projections (editorial's own, and those whose name begins with `concord_read_`), by name. */
  projectionRows(): Promise<Readonly<Record<string, number>>>;
  readonly subjects: {
    find(refs: readonly SubjectRef[]): Promise<ReadonlyMap<string, Subject>>;
    findByDocument(uid: string, documentIds: readonly string[]): Promise<readonly Subject[]>;
    save(subject: Subject): Promise<void>;
    remove(ref: SubjectRef): Promise<void>;
    /** Public subjects of a content type whose title contains the text, by title, at most 20. */
    findPublic(uid: string, text: string): Promise<readonly Subject[]>;
  };
  readonly revisions: {
    /** The newest of each. */
    latest(refs: readonly SubjectRef[]): Promise<ReadonlyMap<string, Revision>>;
    find(ref: SubjectRef, number: number): Promise<Revision | null>;
    /** Who saved the first and the newest revision that a member of staff saved; nobody when no one did. */
    savers(ref: SubjectRef): Promise<readonly ActorId[]>;
    append(revision: Omit<Revision, 'body'>): Promise<void>;
    /** Of every revision ever recorded of the subjects. */
    digestsOf(refs: readonly SubjectRef[]): Promise<readonly string[]>;
    /** Subjects of the given types of which some revision's body, not yet erased, has one of the texts in it. Reads every body of those types: for erasures only. */
    holding(types: readonly string[], texts: readonly string[]): Promise<readonly SubjectRef[]>;
  };
  readonly references: {
    replace(from: SubjectRef, references: readonly Reference[]): Promise<void>;
    /** The documents that name the subject. */
    to(ref: SubjectRef): Promise<readonly SubjectRef[]>;
  };
  readonly bodies: {
    put(body: {
      readonly digest: string;
      readonly salt: string;
      readonly canonical: string;
      readonly schemaVersion: number;
    }): Promise<void>;
    find(digests: readonly string[]): Promise<ReadonlyMap<string, Body>>;
    /** The stored texts alone, unparsed. */
    stored(digests: readonly string[]): Promise<ReadonlyMap<string, StoredBody>>;
    /** Returns how many were emptied; those that were empty already do not count. */
    erase(digests: readonly string[], at: string): Promise<number>;
  };
  readonly ledger: {
    head(): Promise<ChainHead>;
    append(entry: LedgerEntry): Promise<void>;
    /** In order of sequence, `after` exclusive. */
    read(options: { readonly after: number; readonly limit: number }): Promise<readonly LedgerRecord[]>;
    /** The same without bodies, which need not even be readable. */
    entries(options: { readonly after: number; readonly limit: number }): Promise<readonly LedgerEntry[]>;
    /** Everything that was ever said of one subject, in order of sequence. */
    of(ref: SubjectRef): Promise<readonly LedgerEntry[]>;
  };
  readonly publications: {
    find(refs: readonly SubjectRef[]): Promise<ReadonlyMap<string, Publication>>;
    /** Of what is public, or the notice in its place, and has the id of the subject in it. Reads every public body: for rare questions only. */
    mentioning(ref: SubjectRef): Promise<readonly Publication[]>;
    /** What is public since then or later, and of which the actor saved a revision; the newest first, at most 20. */
    recentlyBy(actor: ActorId, since: string): Promise<readonly Publication[]>;
  };
  readonly heads: {
    add(head: SignedHead): Promise<void>;
    /** In order of sequence. */
    all(): Promise<readonly SignedHead[]>;
    newest(): Promise<SignedHead | null>;
  };
  readonly reviewActs: {
    /** In order of number. Every subject asked for has its entry. */
    of(refs: readonly SubjectRef[]): Promise<ReadonlyMap<string, readonly ReviewAct[]>>;
    append(act: ReviewAct): Promise<void>;
    /** Subjects with an open round, the one that waits longest first. */
    underReview(): Promise<readonly SubjectRef[]>;
    /** Subjects that were put away, and not brought back since. */
    archived(): Promise<readonly SubjectRef[]>;
    /** Subjects that were ever published without sign-off. */
    publishedUnreviewed(): Promise<readonly SubjectRef[]>;
    /** Notes may tell what was erased. */
    forgetNotes(refs: readonly SubjectRef[]): Promise<void>;
  };
  readonly guests: GuestRows;
  readonly mails: MailRows;
  readonly talk: TalkRows;
  readonly leases: LeaseRows;
  readonly listing: ListingRows;
  readonly assignments: AssignmentRows;
  readonly signOffSettings: {
    /** What was chosen; nothing for types that nobody ever chose for. */
    of(partnerships: readonly string[]): Promise<readonly ChosenSettings[]>;
    save(chosen: ChosenSettings, change: { readonly by: ActorId; readonly at: string }): Promise<void>;
  };
  readonly history: HistoryTables;
  readonly schedules: Schedules;
  readonly agencies: {
    /** Those that have not ended, in the order of their making, by partnership. Every partnership asked for has its entry. */
    of(partnerships: readonly string[]): Promise<ReadonlyMap<string, readonly Agency[]>>;
    /** Also of those that ended. */
    namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
    /** Global id; null for an agency that never was. */
    partnershipOf(id: string): Promise<string | null>;
    add(agency: Pick<Agency, 'id' | 'name' | 'kind'>, made: { readonly partnership: string; readonly at: string }): Promise<void>;
    /** Name, kind and signatories. */
    save(agency: Agency): Promise<void>;
    end(id: string, at: string): Promise<void>;
  };
}

/** What a partnership's manager chose for one type of subject. */
export interface ChosenSettings {
  readonly partnership: string;
  readonly type: string;
  readonly settings: SignOffSettings;
}

/** Opens transactions on editorial's tables; a call inside a running one joins it. */
export interface Desk {
  transact<T>(work: (tables: DeskTables, onCommit: (effect: () => void) => void) => Promise<T>): Promise<T>;
  read<T>(work: (tables: DeskTables) => Promise<T>): Promise<T>;
  /** All of `work` reads one consistent state, however long it takes; it must not write. */
  snapshot<T>(work: (tables: DeskTables) => Promise<T>): Promise<T>;
}

/** Signs heads with the installation's key, and checks them against that key and those it was told to trust. */
export interface HeadSigner {
  sign(head: ChainHead, signedAt: string): SignedHead;
  check(head: SignedHead): SignatureCheck;
  /** The installation's own key first. */
  keys(): readonly SigningKey[];
}

/** Keeps signed heads outside the database, where one who rewrites the database does not reach. */
export interface HeadArchive {
  append(head: SignedHead): Promise<void>;
  /** None when there is no file yet. */
  all(): Promise<readonly SignedHead[]>;
  /** The file's path when there is no such file; null when there is. */
  missingFile(): Promise<string | null>;
  /** The heads of another file of the same form. Throws `heads.unreadable` when there are none. */
  read(file: string): Promise<readonly SignedHead[]>;
}

export interface Memberships {
  /** True when the actor may publish and withdraw for at least one of the partnerships. */
  mayPublish(actor: Actor, partnerships: readonly string[]): Promise<boolean>;
  /** What the actor reaches now. Nothing for commands and the system, which are nobody's colleagues. */
  grantsOf(actor: Actor): Promise<readonly Grant[]>;
  /** What became part of the partnerships, by however many mergers. */
  partsOf(partnerships: readonly string[]): Promise<readonly MergedPartnership[]>;
  /** By partnership; one that is not there has no entry. */
  colleaguesIn(partnerships: readonly string[]): Promise<ReadonlyMap<string, PartnershipPeople>>;
  /** How colleagues know them: by name, or by what they are. */
  namesOf(actors: readonly ActorId[]): Promise<ReadonlyMap<ActorId, string>>;
  /** The accounts of staff, wherever they work, whose address leads to the same mailbox. Whether there are any is told to nobody. */
  accountsAt(email: string): Promise<readonly { readonly userId: number; readonly isInUse: boolean }[]>;
  /** Whether a partnership is closed. */
  isClosed(partnership: string): Promise<boolean>;
  /** The zone of the first of the partnerships, such as `Europe/London`. */
  timeZoneOf(partnerships: readonly string[]): Promise<string>;
}

/** Reads one working copy as a body (contract/body.ts); null when there is none. */
export interface WorkingCopies {
  snapshot(uid: string, documentId: string): Promise<WorkingCopy | null>;
}

/** Writes attributes of a working copy; relations by what they name. Records no revision. */
export type AssignCopy = (subject: Subject, to: Readonly<Record<string, AssignedValue>>) => Promise<void>;

export interface WorkingCopy {
  readonly subject: Subject;
  /** Its own words, without parts. */
  readonly words: JsonObject;
  /** Global ids of the parts, in order. */
  readonly parts: readonly string[];
}
