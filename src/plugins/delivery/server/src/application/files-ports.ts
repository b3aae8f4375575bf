import type { Readable } from 'node:stream';

import type { SubjectRef } from '../../../../../kernel';
import type { FileReference, Projector } from '../../../../editorial/contract';

/** A file that a published document shows: what is needed to serve it, and to make it public again from its original. */
export type ShownFile = Pick<FileReference, 'sha256' | 'extension' | 'name' | 'mime' | 'upload'>;
export type FileName = Pick<FileReference, 'sha256' | 'extension'>;

/** Which published document shows which file, inside one transaction. */
export interface FileTables {
  /** Holds off every other change of what is public until the transaction ends; nobody copies or removes public files without it. */
  lock(): Promise<void>;
  shownBy(subject: SubjectRef): Promise<readonly FileName[]>;
  /** Every file shown by anyone, each once. */
  allShown(): Promise<readonly ShownFile[]>;
  /** Puts the files in the place of those the subject showed, and notes which of these nobody shows any more, and since which entry. */
  replace(change: FileChange): Promise<void>;
  /** Files that nobody shows any more, by the entry that took the last one away, `after` exclusive. */
  gone(after: number): Promise<readonly (FileName & { readonly sequence: number })[]>;
  clear(): Promise<void>;
}

export interface FileChange {
  readonly subject: SubjectRef;
  readonly files: readonly ShownFile[];
  /** For practitioners only: such a file was never public, and leaves no trace when it goes. */
  readonly restricted: boolean;
  readonly sequence: number;
}

export type FileTransact = <T>(work: (tables: FileTables) => Promise<T>) => Promise<T>;

export type Transaction = Parameters<Projector['reset']>[0];

/** The public place. Names are content hashes with an extension. */
export interface PublishedFolder {
  has(name: string): Promise<boolean>;
  /** Keeps the content when its SHA-256 is the expected one, in one step, on disk before it returns. False when it is another. */
  put(file: { readonly name: string; readonly sha256: string; readonly content: Readable }): Promise<boolean>;
  /** Idempotent. */
  remove(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
  /**
   * True when the folder bears this mark, or bore none and was given it now. Nothing is taken out of a folder that bears
   * another: its files are another installation's.
   */
  belongsTo(mark: string): Promise<boolean>;
  /** Removes what was half copied when a server stopped. Only under the lock. */
  removeUnfinished(): Promise<void>;
}

/** The private originals. */
export interface Originals {
  /** By FileReference.upload; null when the original is gone. */
  open(upload: string): Promise<Readable | null>;
}

export interface FileStores {
  readonly folder: PublishedFolder;
  readonly originals: Originals;
}

/** Where a file stands for a reader: shown under a name, to everybody or not; public once and not now; or never heard of. */
export type FileStanding =
  | { readonly kind: 'shown'; readonly name: string; readonly restricted: boolean }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' };

export interface FileCatalogue {
  /** As a reader sees it who is cleared for practitioners at the partnerships (global ids). */
  find(file: FileName, cleared: readonly string[]): Promise<FileStanding>;
}
