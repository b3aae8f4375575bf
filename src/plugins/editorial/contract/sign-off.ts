import type { SubjectRef } from '../../../kernel';
import type { MembershipRole } from '../../partnerships/contract';

import type { Unreviewed } from './break-glass';
import type { Actor } from './publication';

/** Where a document stands with those who make it: what readers see (PublicationState), and the round of review that is open. */
export const EDITORIAL_STATES = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'scheduled',
  'published',
  'published-with-changes',
  'withdrawn',
  'archived',
] as const;
export type EditorialState = (typeof EDITORIAL_STATES)[number];

/** What people do in a round of review, or to put a document away that nobody needs now. */
export const REVIEW_ACTIONS = ['submit', 'take-back', 'approve', 'request-changes', 'archive', 'unarchive'] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

export const EDITORIAL_ACTIONS = [...REVIEW_ACTIONS, 'schedule', 'unschedule', 'publish', 'withdraw'] as const;
export type EditorialAction = (typeof EDITORIAL_ACTIONS)[number];

/** Characters of what somebody says with an act. */
export const LONGEST_NOTE = 2000;

/** The ready workflows, from the lightest to the strictest. */
export const WORKFLOWS = ['simple', 'two-pairs', 'statutory'] as const;
export type WorkflowKind = (typeof WORKFLOWS)[number];

export const AGENCY_KINDS = ['local-authority', 'health', 'police', 'education', 'voluntary', 'other'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** The seat of those who agree to what tells of a case. Every partnership has one, held like an agency's. */
export const REVIEW_LEAD = 'review-lead';

/** What a partnership's manager chose for one type of document. */
export interface SignOffSettings {
  readonly workflow: WorkflowKind;
  /** The lowest role that may agree, where people and not agencies do (`two-pairs`). */
  readonly approver: MembershipRole;
  /** The lowest role that may publish; never lower than editor. */
  readonly publisher: MembershipRole;
  /** The lowest role that may publish although it was not agreed to, for a reason. */
  readonly glassBreaker: 'publisher' | 'manager';
  /** How many agencies must agree (`statutory`), the compulsory ones among them. */
  readonly agenciesNeeded: number;
  /** Ids of agencies without which nothing goes out (`statutory`). */
  readonly compulsory: readonly string[];
}

/** One of the partners whose agreement counts, with the staff who may give it. */
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind | typeof REVIEW_LEAD;
  /** Admin users; deputies after those they stand in for. */
  readonly signatories: readonly Signatory[];
}

export interface Signatory {
  readonly userId: number;
  readonly isDeputy: boolean;
}

/** One thing that somebody did in a round of review. Append-only. */
export interface ReviewAct {
  readonly subject: SubjectRef;
  /** Counts the acts of one subject, from 1. */
  readonly number: number;
  /**
   * `publish` ends a round: what was agreed on went out. Guests comment. `publish-unreviewed` says that it went out without sign-off,
   * `approve-afterwards` that somebody else looked at it since: a row each for every owner that asked for sign-off, or is looked for.
   */
  readonly action: ReviewAction | 'comment' | 'publish' | 'publish-unreviewed' | 'approve-afterwards';
  /** The revision that was looked at. */
  readonly revision: number;
  readonly actor: Actor['id'];
  /** Global id of the partnership for which they acted; null when Concord itself did. */
  readonly partnership: string | null;
  /** The agency that agreed; null for a person's own agreement. */
  readonly agency: string | null;
  /** In the words of whoever acted; empty for none, and once they were erased. */
  readonly note: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

export interface ReviewCommand {
  readonly subject: SubjectRef;
  readonly actor: Actor;
  readonly action: ReviewAction;
  readonly note: string;
  /** For whom somebody agrees who may sign for several agencies; null lets the only one be taken. */
  readonly agency: string | null;
  /**
   * SignOffStanding.seen of what the person looked at; refused as `review.stale` when anything moved since. Null takes the newest:
   * for those who send for review, from a list.
   */
  readonly seen: string | null;
}

export interface SubmissionsCommand {
  readonly documents: readonly { readonly subject: SubjectRef; readonly title: string }[];
  readonly actor: Actor;
  readonly note: string;
}

/** What came of sending several documents for review. Each was sent by itself or not at all. */
export interface Submissions {
  /** Titles. */
  readonly sent: readonly string[];
  readonly refused: readonly { readonly title: string; readonly reason: string }[];
}

/** Whether somebody may do something now, and if not, why, in a sentence. */
export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly code: string; readonly reason: string };

/** Where a document stands in its round of review, as one member of staff sees it. Times are UTC, ISO 8601. */
export interface SignOffStanding {
  readonly state: EditorialState;
  readonly workflow: WorkflowKind;
  /** Null while no round is open. */
  readonly submitted: { readonly by: string; readonly at: string; readonly note: string } | null;
  /** What the reviewers asked for, the newest; null unless changes are requested. */
  readonly asked: { readonly by: string; readonly at: string; readonly note: string } | null;
  /** One for each agency that signs, and each person who agreed, in the order of the settings, then of time. */
  readonly signOffs: readonly SignOffLine[];
  /** What is still needed, in sentences; empty when it may be published. */
  readonly missing: readonly string[];
  /** What the reader may do now. */
  readonly permissions: Readonly<Record<EditorialAction, Permission>>;
  /** While it is public without sign-off and nobody else has looked; null otherwise. */
  readonly unreviewed: Unreviewed | null;
  /** Whether the reader may publish it without what is missing. */
  readonly breakGlass: Permission;
  /** Whether the reader may say that what was published without sign-off is right. */
  readonly lookAfter: Permission;
  /** The agencies for which the reader has still to agree, where agencies sign. */
  readonly signsFor: readonly { readonly id: string; readonly name: string; readonly partnership: SignOffLine['partnership'] }[];
  /** Names exactly what was looked at; hand it back with a command. */
  readonly seen: string;
}

export interface SignOffLine {
  /** The agency's name, or the person's. */
  readonly name: string;
  /** Whose agency it is, or for whom the person agreed, where several partnerships own the document; null where one does. */
  readonly partnership: string | null;
  readonly isCompulsory: boolean;
  /** Given by the reader, or to be given by them: they sign for the agency. */
  readonly isYours: boolean;
  /** Null while nobody agreed. */
  readonly agreed: {
    readonly by: string;
    readonly at: string;
    readonly note: string;
    /** The revision that they agreed to. */
    readonly revision: number;
    /** False when something changed since: it counts no more. */
    readonly covers: boolean;
    /** What changed since they agreed, a sentence each. */
    readonly changesSince: readonly string[];
  } | null;
}

/** A document that waits for somebody, or that they are told of. */
export interface WorkItem {
  readonly subject: SubjectRef;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  /**
   * What the reader is asked to do; `scheduled` is for knowing, `stopped` is scheduled and cannot, or could not, be done, `look` went out
   * without sign-off. `assigned` is theirs to do, `left` was somebody's who has left (for managers), `talk` is comments that wait for
   * them, `published` went out in the last seven days and is theirs, `awaited` they published without sign-off, and nobody has looked yet:
   * for knowing.
   */
  readonly task: 'review' | 'change' | 'scheduled' | 'stopped' | 'look' | 'assigned' | 'left' | 'talk' | 'published' | 'awaited';
  /** Who sent it, asked for changes, scheduled it, published it without sign-off, gave it to them, or said something; may be empty. */
  readonly by: string;
  /** When it is scheduled for, or the day until which it is to be done, in words; empty for what is neither. */
  readonly when: string;
  readonly note: string;
  readonly since: string;
  /** Its day is over; or it was published without sign-off, and nobody looked for two working days. */
  readonly isOverdue: boolean;
  /** The partnerships of which nobody has looked, by name; none where only one owns it. `look` and `awaited` only. */
  readonly waitsFor?: readonly string[];
  /** The comments that wait; `talk` only. */
  readonly thread?: string;
}

/** As My work shows it. */
export interface ShownWork extends WorkItem {
  /** Of another partnership than the one picked in the side bar: counted there in a line, and not listed. */
  readonly isElsewhere: boolean;
}

/**
 * Sign-off. Refusals are DomainErrors: `review.not-now`, `review.stale`, `review.note-missing`, `review.note-too-long`,
 * `review.agency-missing`, `signoff.own-work`, `signoff.not-signatory`, `signoff.already`, `signoff.one-agency`,
 * `membership.missing`, `role.not-enough`, `document.archived`, `schedule.waiting`, and those of planning a publication.
 */
export interface SignOffService {
  standing(subject: SubjectRef, actor: Actor): Promise<SignOffStanding>;
  /** States of many documents at once, for lists; keys are subject keys. */
  states(subjects: readonly SubjectRef[]): Promise<ReadonlyMap<string, EditorialState>>;
  act(command: ReviewCommand): Promise<void>;
  /** Sends each for review that can be; says of the others why not. */
  submitSeveral(command: SubmissionsCommand): Promise<Submissions>;
  /** What waits for the member of staff, the oldest first, at most 50. */
  workOf(actor: Actor): Promise<readonly WorkItem[]>;
}

/** What a manager sees and changes of a partnership's sign-off. */
export interface SignOffDesk {
  /** Every type that goes public by itself, with the settings that hold for it. */
  readonly types: readonly { readonly type: string; readonly name: string; readonly settings: SignOffSettings }[];
  /** In the order of their making. */
  readonly agencies: readonly Agency[];
  /** Without one of them nothing that tells of a case goes public; nobody until somebody is named. */
  readonly reviewLeads: readonly Signatory[];
  /** Those who may be named as signatories, by name. */
  readonly people: readonly { readonly userId: number; readonly name: string }[];
}

export interface NewAgency {
  readonly name: string;
  readonly kind: AgencyKind;
}

export interface AgencyChange extends NewAgency {
  readonly signatories: readonly Signatory[];
}

/**
 * What a partnership asks for before something goes public; for its own managers. Refusals: `role.not-enough`,
 * `partnership.unknown`, `signoff.type-unknown`, `signoff.publisher-too-low`, `signoff.too-few-agencies`, `agency.unknown`,
 * `agency.no-name`, `agency.name-taken`, `agency.signatory-unknown`, `agency.needed`.
 */
export interface SignOffSettingsService {
  desk(partnership: string, actor: Actor): Promise<SignOffDesk>;
  choose(partnership: string, chosen: { readonly type: string; readonly settings: SignOffSettings }, actor: Actor): Promise<void>;
  addAgency(partnership: string, agency: NewAgency, actor: Actor): Promise<void>;
  changeAgency(partnership: string, change: AgencyChange & { readonly id: string }, actor: Actor): Promise<void>;
  /** Replaces those who were named before. */
  nameReviewLeads(partnership: string, signatories: readonly Signatory[], actor: Actor): Promise<void>;
  /** Refused while so many agencies are asked for that it cannot be missed. */
  endAgency(partnership: string, id: string, actor: Actor): Promise<void>;
}

/**
 * Sign-off over the admin's HTTP (admin session); errors as in routes.ts. A document or partnership out of reach is answered
 * as one that does not exist.
 *
 * - `GET  /editorial/documents/:uid/:documentId/sign-off` → SignOffResponse. A part answers for its whole.
 * - `POST /editorial/documents/:uid/:documentId/sign-off/:action` ReviewRequest → SignOffResponse
 * - `POST /editorial/submissions/:uid` SubmissionsRequest → SubmissionsResponse
 * - `GET  /editorial/my-work` → MyWorkResponse
 * - `GET  /editorial/sign-off/:partnership` → SignOffDeskResponse
 * - `PUT  /editorial/sign-off/:partnership/types/:type` SignOffSettings → SignOffDeskResponse
 * - `POST /editorial/sign-off/:partnership/agencies` NewAgency → SignOffDeskResponse
 * - `PUT  /editorial/sign-off/:partnership/agencies/:agency` AgencyChange → SignOffDeskResponse
 * - `POST /editorial/sign-off/:partnership/agencies/:agency/end` → SignOffDeskResponse
 * - `PUT  /editorial/sign-off/:partnership/review-leads` ReviewLeadsRequest → SignOffDeskResponse
 */
export interface SignOffResponse {
  readonly data: SignOffStanding;
}

export type ReviewRequest = Pick<ReviewCommand, 'note' | 'agency'> & { readonly seen: string };

export interface SubmissionsRequest {
  /** At most 100. */
  readonly documentIds: readonly string[];
  /** To those who review, the same for all. */
  readonly note: string;
}

export interface SubmissionsResponse {
  readonly data: Submissions;
}

export interface MyWorkResponse {
  readonly data: readonly ShownWork[];
}

export interface ReviewLeadsRequest {
  readonly signatories: readonly Signatory[];
}

export interface SignOffDeskResponse {
  readonly data: SignOffDesk;
}
