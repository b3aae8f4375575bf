import type { JsonObject } from '../../../../../../kernel';
import type { DeskTables, Subject } from '../ports';

/** An old body as Strapi saves it, and in sentences what of it cannot come back. */
export interface PreparedCopy {
  readonly data: Readonly<Record<string, unknown>>;
  readonly leftOut: readonly string[];
}

export interface OldCopy {
  /** Uid of the document. */
  readonly own: string;
  readonly body: JsonObject;
  /** Those of its parts. */
  readonly bodies: readonly { readonly uid: string; readonly body: JsonObject }[];
}

/** Writes working copies, past the wall: for what has been allowed by other means. */
export interface CopyWriter {
  /** Documents that `mayName` does not allow, and files out of the reach of whoever asks, are left out. */
  prepare(
    tables: DeskTables,
    copy: OldCopy,
    mayName: (subject: Subject) => Promise<boolean>,
  ): Promise<{ readonly own: PreparedCopy; readonly parts: readonly PreparedCopy[] }>;
  /** Document ids and global ids of the parts of a whole, in no order. */
  partsOf(uid: string, documentId: string): Promise<readonly { readonly documentId: string; readonly id: string }[]>;
  /** Saves inside the work record no revision of a whole. */
  once<T>(work: () => Promise<T>): Promise<T>;
  create(uid: string, data: Readonly<Record<string, unknown>>): Promise<string>;
  update(uid: string, documentId: string, data: Readonly<Record<string, unknown>>): Promise<void>;
  remove(uid: string, documentId: string): Promise<void>;
}
