import type { SubjectRef } from '../../../kernel';
import { HOUSE_ACTS, type MembershipRole } from '../../partnerships/contract';

import type { ActorId } from './publication';

/** What is kept of what people do, by kind. Words for each are in server/src/domain/audit/act-words.ts. */
export const AUDIT_ACTS = [
  'document.created',
  'document.saved',
  'document.restored',
  'document.deleted',
  'document.erased',
  'review.submitted',
  'review.taken-back',
  'document.archived',
  'document.unarchived',
  'review.approved',
  'review.changes-requested',
  'review.commented',
  'review.looked-after',
  'talk.said',
  'talk.resolved',
  'talk.reopened',
  'talk.taken-back',
  'assignment.given',
  'assignment.ended',
  'form.taken-over',
  'publication.published',
  'publication.unreviewed',
  'publication.withdrawn',
  'schedule.made',
  'schedule.kept',
  'schedule.cancelled',
  'schedule.done',
  'guest.asked',
  'guest.sent-again',
  'guest.withdrawn',
  'guest.signed-in',
  'sign-off.chosen',
  'agency.added',
  'agency.changed',
  'agency.ended',
  ...HOUSE_ACTS,
  'partnership.changed',
  'audit.exported',
  'audit.expired',
  'audit.forgotten',
  'looked',
  'other',
] as const;
export type AuditAct = (typeof AUDIT_ACTS)[number];

/** Kinds that belong together, for filters. */
export const AUDIT_GROUPS = ['words', 'review', 'publication', 'guests', 'people', 'settings', 'record'] as const;
export type AuditGroup = (typeof AUDIT_GROUPS)[number];

/** As what somebody acted: their role, `support` by support access, `network` as its administrator; null for Concord and commands. */
export type AuditRole = MembershipRole | 'support' | 'network' | 'guest';

/** One row of the audit trail. The chain is over all of these fields but `hash` itself, in canonical JSON. */
export interface AuditEntry {
  /** 1, 2, 3 … without gaps; its order is the order of commits. */
  readonly sequence: number;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly actor: ActorId;
  readonly role: AuditRole | null;
  /** Global id of the partnership for which somebody acted, or whose the thing is; null for neither. */
  readonly partnership: string | null;
  /** Of another one that owns the thing together with it. */
  readonly coPartnership: string | null;
  readonly act: AuditAct;
  readonly outcome: 'done' | 'refused';
  /** Of the refusal; null for what was done. */
  readonly code: string | null;
  readonly subject: SubjectRef | null;
  /** The revision spoken of; of `audit.expired` the last entry whose details are gone, of `audit.forgotten` without a subject the one. */
  readonly number: number | null;
  /** Salted digest of the details, which stand apart from the chain so that they can be forgotten. */
  readonly digest: string;
  /** The installation that wrote it. */
  readonly origin: string;
  /** 64 zeros in the first entry. */
  readonly previousHash: string;
  readonly hash: string;
}

/** What may name people or tell what they wrote; forgotten by erasures and after the time that the settings say. */
export interface AuditDetails {
  /** Who acted, as colleagues knew them then; empty for Concord and commands. */
  readonly who: string;
  /** Title of the document, name of the agency or key; null for nothing in particular. */
  readonly what: string | null;
  /** Somebody else whom it was about: an invited person, a guest. */
  readonly person: string | null;
  /** In the words of whoever acted; for a refusal, what they were told. */
  readonly reason: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** What changed, a few words each: names of fields, not what stood in them. */
  readonly changes: readonly string[];
}

/** Something that happened, as whoever records it knows it. What is left out is looked up. */
export interface AuditDraft {
  readonly act: AuditAct;
  readonly actor: ActorId;
  readonly outcome?: 'done' | 'refused';
  readonly code?: string | null;
  readonly subject?: SubjectRef | null;
  /** Global ids of those whose it is; the owners of the subject unless said. */
  readonly partnerships?: readonly string[];
  readonly number?: number | null;
  readonly details?: Partial<Omit<AuditDetails, 'who'>>;
}

/** Somebody wanted to do something and was told why not. */
export interface AuditRefusal {
  readonly act: AuditAct;
  readonly actor: ActorId;
  readonly code: string;
  /** What they were told. */
  readonly reason: string;
  /** The document by its content type and document id, or the partnership, as the request named them. */
  readonly document: { readonly uid: string; readonly documentId: string } | null;
  readonly partnership: string | null;
}

/** Where plugins and the app say what was done. */
export interface AuditService {
  /** In the running transaction, when there is one: kept with it, or not at all. */
  record(draft: AuditDraft): Promise<void>;
  /** To be called once nothing of the refused transaction runs any more. Repeats within an hour are counted, not all kept. Never fails. */
  refused(refusal: AuditRefusal): Promise<void>;
}

/** What of the trail is wanted; null for all of it. */
export interface AuditFilter {
  /** Whoever acted. */
  readonly actor: ActorId | null;
  readonly group: AuditGroup | null;
  /** Type of document. */
  readonly type: string | null;
  readonly refusedOnly: boolean;
  /** Days in the United Kingdom, both included: `2026-11-03`. */
  readonly from: string | null;
  readonly to: string | null;
  /** In the details: titles, names, reasons. */
  readonly words: string | null;
}

/** One entry as staff read it. */
export interface AuditLine {
  readonly sequence: number;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** `Jo Clarke (editor, Salford)`. */
  readonly who: string;
  /** Follows who: `sent “Autumn newsletter” for review`. */
  readonly did: string;
  readonly group: AuditGroup;
  readonly isRefused: boolean;
  /** Null where there are none to be shown, for the reason beside it. */
  readonly details: Omit<AuditDetails, 'who' | 'what' | 'person'> | null;
  /** `withheld` from network administrators without support access; `forgotten` by law or after their time. */
  readonly sight: 'shown' | 'forgotten' | 'withheld';
}

export interface AuditPage {
  /** The newest first. */
  readonly lines: readonly AuditLine[];
  /** To ask for older ones; null when there are none. */
  readonly next: number | null;
}

/** What there is to choose from, for whoever asks. */
export interface AuditChoices {
  /** Name of the partnership that the reader works in, when they read its trail alone and could read more; else null. */
  readonly of: string | null;
  /** By name. */
  readonly people: readonly { readonly actor: ActorId; readonly name: string }[];
  readonly types: readonly { readonly type: string; readonly name: string }[];
  /** Years for which details are kept; 0 for ever. */
  readonly keptYears: number;
}

export const AUDIT_FORMS = ['csv', 'json'] as const;
export type AuditForm = (typeof AUDIT_FORMS)[number];

/** A file to be saved as it is. */
export interface AuditExport {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

/**
 * The audit trail over the admin's HTTP (admin session): managers read that of their partnerships (of the one
 * that they picked to work in, where they manage it) and of what became part of them, network administrators all, but of
 * what they cannot see only who and when. Refused as `audit.not-yours` for others, and `audit.too-many` for exports of more than 20,000.
 *
 * - `GET  /editorial/audit?actor&group&type&refusedOnly&from&to&words&before` → AuditPageResponse, 50 at a time
 * - `GET  /editorial/audit/choices` → AuditChoicesResponse
 * - `POST /editorial/audit/export/:form` AuditFilter → AuditExportResponse
 */
export interface AuditPageResponse {
  readonly data: AuditPage;
}

export interface AuditChoicesResponse {
  readonly data: AuditChoices;
}

export interface AuditExportResponse {
  readonly data: AuditExport;
}

/** Where the audit trail breaks first; kinds as LEDGER_BREAKS. */
export interface AuditVerification {
  readonly entries: number;
  readonly heads: number;
  /** Entries whose details were forgotten, with an entry that says so. */
  readonly forgotten: number;
  readonly break: { readonly kind: string; readonly sequence: number; readonly message: string } | null;
}
