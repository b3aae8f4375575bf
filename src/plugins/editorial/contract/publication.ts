import type { JsonObject, Problem, RevisionRef, SubjectRef } from '../../../kernel';

export const WITHDRAWAL_KINDS = ['withdrawn', 'replaced', 'published-in-error', 'legal-removal'] as const;
export type WithdrawalKind = (typeof WITHDRAWAL_KINDS)[number];

/** The body of a withdrawal: what readers are told in place of the item. */
export interface Withdrawal {
  readonly kind: WithdrawalKind;
  /** Shown to readers, in plain English. */
  readonly reason: string;
  readonly replacement: SubjectRef | null;
}

export const PUBLICATION_STATES = ['draft', 'published', 'published-with-changes', 'withdrawn'] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** Who acts: `staff:12`, `guest:` and the id of the request to somebody outside, `command`, `system`. Names stay out of the ledger, because names may have to be erased. */
export type ActorId = `staff:${number}` | `guest:${string}` | 'command' | 'system';

export interface Actor {
  readonly id: ActorId;
}

/** Where one document stands, for the panel beside its form. Times are UTC, ISO 8601. */
export interface Standing {
  readonly subject: SubjectRef;
  readonly title: string;
  readonly state: PublicationState;
  /** The newest saved revision; null when the document was never saved through Concord. */
  readonly latestRevision: number | null;
  readonly latestSavedAt: string | null;
  readonly publicRevision: number | null;
  readonly publicSince: string | null;
  readonly firstPublishedAt: string | null;
  readonly withdrawal: (Withdrawal & { readonly since: string; readonly replacementTitle: string | null }) | null;
  /** What publishing now would change for readers, in sentences, in the order of the document. */
  readonly changes: readonly string[];
  /** What stands in the way, with a place for each; warnings after blockers. */
  readonly problems: readonly Problem[];
  /** The items that would go public together with this document. */
  readonly goesAlong: readonly GoesAlong[];
  /** Who will be able to read it once it is published as saved, in words such as “practitioners”; null for everybody. */
  readonly readers: string | null;
  /** The same of what is public now; null also while nothing is. */
  readonly publicReaders: string | null;
  /** Where other documents name it, in words, for whoever is about to withdraw it. Empty while it is not public. */
  readonly usedIn: readonly string[];
  /** Names exactly what this standing showed; hand it back with PublishCommand, so that nothing unseen goes out. */
  readonly preflight: string;
}

/** An item that would go public together with a document. */
export interface GoesAlong {
  readonly subject: SubjectRef;
  readonly title: string;
  readonly revision: number;
  /** As in Standing. */
  readonly readers: string | null;
}

export interface PublishCommand {
  readonly subject: SubjectRef;
  readonly actor: Actor;
  /**
   * Set by code that decided by other rules than memberships and sign-off that just this may go out, as the plans of a partnership's
   * life do; never taken from a request.
   */
  readonly isAllowed?: true;
  /** Set by what carries schedules out: whoever scheduled it was allowed to then, and may have left since. Never taken from a request. */
  readonly isScheduled?: true;
  /** Publishes the words of this revision and not the newest. Never taken from a request. */
  readonly asOf?: number;
  /** Publishes although it was not agreed to (BreakGlassService); by the panel alone. Blockers stay blockers. */
  readonly withoutSignOff?: { readonly reason: string };
  /** Standing.preflight of what the person saw; refused as `publication.stale` when anything moved since. Omit to take the newest. */
  readonly preflight?: string;
}

export interface WithdrawCommand extends Withdrawal {
  readonly subject: SubjectRef;
  readonly actor: Actor;
  /** As in PublishCommand. */
  readonly isAllowed?: true;
  /** As in PublishCommand. */
  readonly isScheduled?: true;
}

/** One act of publication: everything in it went public at the same moment, or nothing did. */
export interface PublicationAct {
  readonly act: string;
  readonly at: string;
  readonly published: readonly RevisionRef[];
  readonly withdrawn: readonly SubjectRef[];
  /** Sequence of the act's last ledger entry. */
  readonly sequence: number;
}

/** A frozen revision about to go public, as guards see it. */
export interface Candidate extends RevisionRef {
  readonly uid: string;
  readonly title: string;
  readonly body: JsonObject;
  /** Version of the body's shape when it was recorded. */
  readonly schemaVersion: number;
  /** Global ids of the owning partnerships. */
  readonly owners: readonly string[];
}

/** Problem.rule of an item that would go public with something before the time for which it is scheduled. */
export const GOES_EARLY = 'schedule.goes-early';

/**
 * A rule of a higher layer that has a say before publication. Pure: it sees the candidate and returns every
 * problem it finds; blockers stop the act.
 */
export interface PublicationGuard {
  readonly name: string;
  check(candidate: Candidate): readonly Problem[];
}

/**
 * The use cases of publication. Each refusal is a DomainError: `subject.unknown`, `publication.blocked`,
 * `publication.stale`, `publication.already-public`, `publication.cannot-be-shown`, `publication.not-public`, `withdrawal.reason-missing`,
 * `withdrawal.replacement-missing`, `withdrawal.replacement-not-public` (or not for all who read what is withdrawn), `membership.missing`,
 * `signoff.missing`, `role.not-enough`, `partnership.closed`.
 */
export interface PublishingService {
  standing(subject: SubjectRef): Promise<Standing>;
  /** States of many documents at once, for lists; keys are subject keys. */
  states(subjects: readonly SubjectRef[]): Promise<ReadonlyMap<string, PublicationState>>;
  publish(command: PublishCommand): Promise<PublicationAct>;
  withdraw(command: WithdrawCommand): Promise<PublicationAct>;
}
