export const READER_AUDIENCES = ['public', 'practitioner'] as const;
export type ReaderAudience = (typeof READER_AUDIENCES)[number];

/** Somebody who reads what is published. */
export interface KnownReader {
  readonly audience: ReaderAudience;
  /** Global ids of the partnerships whose items for practitioners the reader may see; none for the public. */
  readonly partnerships: readonly string[];
  /** Known by a key that must never be in a browser: no website may be allowed to read the answer. */
  readonly forServersOnly: boolean;
}

/** What a request says about who sends it. */
export interface ReaderRequest {
  /** The `Authorization` header. Cookies count for nothing. */
  readonly authorization: string | undefined;
  /** Sent by a script or page in a browser: it has an `Origin`, `Sec-Fetch-Site` or `Sec-Fetch-Dest` header. */
  readonly fromBrowser: boolean;
  /** Where it comes from, as far as the proxies in front can be believed. */
  readonly address: string;
}

/** A credential that is not good is refused, never taken for the public. */
export type Recognition = { readonly kind: 'known'; readonly reader: KnownReader } | RefusedReader;

export interface RefusedReader {
  readonly kind: 'refused';
  readonly status: 401 | 403 | 429;
  readonly code: ReaderRefusalCode;
  /** For the person who runs the website or the program. */
  readonly message: string;
  /** With 429. */
  readonly retryAfterSeconds: number | null;
  readonly forServersOnly: boolean;
}

export const READER_REFUSAL_CODES = [
  'credential.malformed',
  'credential.unknown',
  'key.malformed',
  'key.revoked',
  'key.expired',
  'key.server-only',
  'practitioner.blocked',
  'practitioner.not-approved',
  'rate.exceeded',
] as const;
export type ReaderRefusalCode = (typeof READER_REFUSAL_CODES)[number];

/** A way to the database on which reading never waits for a running transaction. Statements have `:named` parameters. */
export interface ReadAccess {
  all(
    statement: { readonly name: string; readonly sql: string },
    parameters: Readonly<Record<string, string | number>>,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

export interface ReadersService {
  /**
   * Who sends the request. Without a credential no statement is run, with one exactly one, whatever is wrong with it: key
   * and account are looked at anew each time. Counts the request against the limits.
   */
  recognise(request: ReaderRequest, database: ReadAccess): Promise<Recognition>;
}
