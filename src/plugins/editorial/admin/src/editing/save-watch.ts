import { type DocumentAt, keyOf } from '../document-at';
import { createLostForms, type LostForms } from './lost-forms';

/** What somebody typed on top of older words: it was not saved, and is kept here. */
export interface Unsaved {
  /** As it was sent. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The revision that the form was opened at. */
  readonly revision: number;
}

/** Knows at which revision each form of this page was opened, and keeps what was refused because somebody else saved meanwhile. */
export interface SaveWatch extends LostForms {
  /** The document whose working copy an address of the content manager is; null for any other address. */
  documentAt(url: string): DocumentAt | null;
  revisionOf(at: DocumentAt): number | null;
  opened(at: DocumentAt, revision: string | null): void;
  refused(at: DocumentAt, body: unknown): void;
  settled(at: DocumentAt): void;
  /** A save was refused because somebody else has the form. */
  heldBack(at: DocumentAt): void;
  /** How often that happened. */
  heldBackOf(at: DocumentAt): number;
  unsavedOf(at: DocumentAt): Unsaved | null;
  subscribe(listener: () => void): () => void;
}

const FORM = /\/content-manager\/collection-types\/([^/?#]+)\/([^/?#]+)(?:[?#]|$)/;

export const createSaveWatch = (): SaveWatch => {
  const [revisions, held] = [new Map<string, number>(), new Map<string, number>()];
  const [unsaved, listeners] = [new Map<string, Unsaved>(), new Set<() => void>()];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    documentAt(url) {
      const [, uid, documentId] = FORM.exec(url) ?? [];
      return uid === undefined || documentId === undefined ? null : { uid, documentId };
    },
    revisionOf: (at) => revisions.get(keyOf(at)) ?? null,
    opened(at, revision) {
      if (revision !== null && /^\d+$/.test(revision)) revisions.set(keyOf(at), Number(revision));
    },
    refused(at, body) {
      const revision = revisions.get(keyOf(at));
      const data = dataIn(body);
      if (revision === undefined || !data) return;
      unsaved.set(keyOf(at), { data, revision });
      tell();
    },
    settled(at) {
      if (unsaved.delete(keyOf(at))) tell();
    },
    heldBack(at) {
      held.set(keyOf(at), (held.get(keyOf(at)) ?? 0) + 1);
      tell();
    },
    heldBackOf: (at) => held.get(keyOf(at)) ?? 0,
    unsavedOf: (at) => unsaved.get(keyOf(at)) ?? null,
    ...createLostForms(tell),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const dataIn = (body: unknown): Unsaved['data'] | null => {
  if (typeof body !== 'string') return null;
  const data: unknown = JSON.parse(body);
  return isRecord(data) ? data : null;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
