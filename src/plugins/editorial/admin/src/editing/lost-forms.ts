import { type DocumentAt, keyOf } from '../document-at';

/** Knows which open forms lost their document: it was deleted, or their reader does not work there any more. */
export interface LostForms {
  /** Keeps what an open form was filled from. */
  filled(at: DocumentAt, answer: Response): void;
  lost(at: DocumentAt, isLost: boolean): void;
  isLost(at: DocumentAt): boolean;
  /** What the form of a lost document was filled from; null while the document is there. */
  filledFrom(at: DocumentAt): Response | null;
  /** The form was closed. */
  left(at: DocumentAt): void;
}

/** `tell` is called whenever a form loses its document or has it back. */
export const createLostForms = (tell: () => void): LostForms => {
  const [answers, gone] = [new Map<string, Response>(), new Set<string>()];
  return {
    filled: (at, answer) => void answers.set(keyOf(at), answer),
    lost(at, isLost) {
      if (gone.has(keyOf(at)) === isLost) return;
      if (isLost) gone.add(keyOf(at));
      else gone.delete(keyOf(at));
      tell();
    },
    isLost: (at) => gone.has(keyOf(at)),
    filledFrom: (at) => (gone.has(keyOf(at)) ? (answers.get(keyOf(at))?.clone() ?? null) : null),
    left(at) {
      answers.delete(keyOf(at));
      gone.delete(keyOf(at));
    },
  };
};
