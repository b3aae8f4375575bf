/** Seconds between two signs of life of an open form. */
export const LEASE_BEAT = 20;

/** Seconds after the last sign of life until a lease runs out by itself. */
export const LEASE_LENGTH = 120;

/** Characters of what somebody says to the one they take over from. */
export const LONGEST_NOTICE = 300;

/** Who is editing a document, as one member of staff sees it. A section is a document of its own. */
export interface LeaseStanding {
  /** Null while nobody is. */
  readonly holder: {
    /** Empty for the reader. */
    readonly name: string;
    /** The reader, in whichever of their tabs. */
    readonly isYou: boolean;
    /** UTC, ISO 8601. */
    readonly since: string;
  } | null;
  /** Whether the reader may change the document at all. Who may not holds nothing. */
  readonly mayEdit: boolean;
  /** What the holder said on taking it over from the reader, empty for nothing; null when it was not the reader's. */
  readonly takenOver: { readonly notice: string } | null;
}

/**
 * The lease of a form over the admin's HTTP (admin session; errors as in routes.ts; a document out of reach is answered as one that does not
 * exist). Refusals: `role.not-enough`, `lease.notice-too-long`. While one person holds it, what others save or delete through the content
 * manager, or restore, is refused as `lease.held` (409). Concord's own work and commands pass: the revision of the form guards against those.
 *
 * - `PUT  /editorial/documents/:uid/:documentId/lease` LeaseRequest → LeaseResponse. Takes it when nobody else has it, and says that the form is
 *   still open: every LEASE_BEAT seconds.
 * - `POST /editorial/documents/:uid/:documentId/lease/take-over` TakeOverRequest → LeaseResponse
 * - `POST /editorial/documents/:uid/:documentId/lease/release` LeaseRequest → LeaseResponse. The form was left.
 */
export interface LeaseRequest {
  /** Made up by the page, so that one tab does not let go of what another still holds. At most 40 characters. */
  readonly tab: string;
}

export interface TakeOverRequest extends LeaseRequest {
  /** At most LONGEST_NOTICE characters; empty for none. */
  readonly notice: string;
}

export interface LeaseResponse {
  readonly data: LeaseStanding;
}
