import type { JsonObject } from './json';
import type { SubjectRef } from './subject';

/** An immutable, numbered snapshot of one governed document. */
export interface Revision {
  readonly subject: SubjectRef;
  /** 1, 2, 3 … for each subject, without gaps. */
  readonly number: number;
  /** Salted digest of the body: what people sign off. */
  readonly digest: string;
  readonly schemaVersion: number;
  /** Null when the body was erased by law. */
  readonly body: JsonObject | null;
  /** UTC, ISO 8601. */
  readonly savedAt: string;
  /** `staff:12`, `system`, `command`: never a name, names can be erased. */
  readonly savedBy: string;
}

/** A revision named without its body, as a manifest does. */
export interface RevisionRef extends SubjectRef {
  readonly revision: number;
  readonly digest: string;
}
