import type { Verification } from '../../plugins/editorial/contract';
import type { ArchivedRow } from '../domain/archived-value';
import type { ColumnKind } from '../domain/column-kind';
import type { ArchivedFile, ArchivedTable, DatabaseKind, FilePlace, Manifest } from '../domain/manifest';

/** A table as the database's own catalogue describes it. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[];
  /** Columns of the primary key, by which rows are put in order. */
  readonly key: readonly string[];
  /** The id that the next row gets; null for a table that gives none. */
  readonly nextId: number | null;
}

export interface SourceTables {
  /** Every ordinary table, in order of the alphabet. */
  shapes(): Promise<readonly TableShape[]>;
  /** A few rows at a time, in order of the key. */
  rows(table: TableShape): AsyncIterable<ArchivedRow>;
}

export interface SourceDatabase {
  readonly kind: DatabaseKind;
  /** All of `work` reads one consistent state, however long it takes, beside a server that goes on writing. */
  snapshot<T>(work: (tables: SourceTables) => Promise<T>): Promise<T>;
}

export interface IncomingTable {
  readonly shape: TableShape;
  readonly rows: AsyncIterable<ArchivedRow>;
  readonly nextId: number | null;
}

export interface TargetTables {
  shapes(): Promise<readonly TableShape[]>;
  hasRows(table: string): Promise<boolean>;
  /** Empties the tables and fills them again; references between them are checked when all are full. */
  replace(tables: readonly IncomingTable[]): Promise<void>;
}

export interface TargetDatabase {
  /** Whether another process is connected to it. */
  isInUse(): Promise<boolean>;
  /** All or nothing; editorial's own transactions inside `work` join it. */
  transact<T>(work: (tables: TargetTables) => Promise<T>): Promise<T>;
}

export interface PlacedFiles {
  /** Leaves the places as they were before. */
  takeBack(): Promise<void>;
}

/** The files of an installation. */
export interface FilePlaces {
  /** In order of the alphabet; none when there is no such place yet. */
  names(place: FilePlace): Promise<readonly string[]>;
  /** Null when the file is not there, or not any more. */
  read(place: FilePlace, name: string): Promise<AsyncIterable<Buffer> | null>;
  /** Puts every file in its place, or throws and leaves the places as they were. */
  receive(files: readonly { readonly file: ArchivedFile; readonly content: () => AsyncIterable<Buffer> }[]): Promise<PlacedFiles>;
}

export interface Checksum {
  readonly bytes: number;
  readonly sha256: string;
}

export interface ArchiveWriter {
  /** Paths are relative to the archive. */
  write(path: string, content: AsyncIterable<string | Buffer>): Promise<Checksum>;
}

export interface OpenArchive {
  readonly manifest: Manifest;
  /** Reads everything once and compares. Throws `archive.incomplete` or `archive.damaged`. */
  verify(): Promise<void>;
  rows(table: ArchivedTable): AsyncIterable<ArchivedRow>;
  content(file: ArchivedFile): AsyncIterable<Buffer>;
}

/** Archives on disk. */
export interface Archives {
  /**
   * Lets `work` fill a folder beside the target that gets the target's name at the end, so that a broken export never looks
   * whole. Resolves to what `work` did. Throws `archive.exists`.
   */
  write(target: string, work: (writer: ArchiveWriter) => Promise<Manifest>): Promise<Manifest>;
  /** Reads the manifest alone. Throws `archive.missing`, `archive.damaged`, `archive.incomplete` or `archive.unknown-version`. */
  open(folder: string): Promise<OpenArchive>;
}

/** What the ledger's keeper does at the end of a restore, inside its transaction. */
export interface Ledger {
  verify(): Promise<Verification>;
  rebuild(): Promise<unknown>;
}
