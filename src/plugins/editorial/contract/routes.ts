import type { SubjectRef } from '../../../kernel';

import type { PublicationAct, Standing, WithdrawalKind } from './publication';
import type { EditorialState } from './sign-off';

/**
 * The admin's HTTP contract (admin session required). Errors answer Strapi's error shape,
 * `{ error: { status, name, message, details: { code, problems } } }`: invalid 400, not-allowed 403,
 * not-found 404, conflict 409, unavailable 503.
 *
 * - `GET  /editorial/documents/:uid/:documentId` → StandingResponse
 * - `POST /editorial/documents/:uid/:documentId/publish` PublishRequest → ActResponse
 * - `POST /editorial/documents/:uid/:documentId/withdraw` WithdrawRequest → ActResponse
 * - `POST /editorial/documents/:uid/:documentId/duplicate` → DuplicateResponse
 * - `GET  /editorial/documents/:uid?documentIds=a,b,c` → StatesResponse (at most 100)
 * - `GET  /editorial/replacements/:uid?search=…` → ReplacementsResponse: public documents of the type, at most 20
 */
export interface StandingResponse {
  readonly data: Standing & {
    /** Where each problem's place is edited: `/content-manager/collection-types/<uid>/<documentId>`, by subject key. */
    readonly links: Readonly<Record<string, string>>;
    /** What the form calls the field of each problem, by type and attribute: `issue.sections`. */
    readonly labels: Readonly<Record<string, string>>;
    /** Its path on the partner page, such as `/sites/salford/events/open-day`, while it is public. */
    readonly publicUrl: string | null;
    /** Whether the reader may make a copy of it. */
    readonly mayCopy: boolean;
    /** Whether the reader's role lets them delete it, and the parts of it. */
    readonly mayDelete: { readonly document: boolean; readonly parts: boolean };
  };
}

export interface PublishRequest {
  /** Standing.preflight, so that what goes out is what the panel showed. */
  readonly preflight: string;
}

export interface WithdrawRequest {
  readonly kind: WithdrawalKind;
  readonly reason: string;
  readonly replacement: SubjectRef | null;
}

export interface ActResponse {
  readonly data: PublicationAct;
}

export interface DuplicateResponse {
  readonly data: { readonly documentId: string };
}

export interface StatesResponse {
  readonly data: Readonly<Record<string, EditorialState>>;
}

export interface ReplacementsResponse {
  readonly data: readonly { readonly subject: SubjectRef; readonly title: string }[];
}
