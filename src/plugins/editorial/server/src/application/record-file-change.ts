import { subjectKey } from '../../../../../kernel';
import type { GovernedTypes } from '../../../contract';

import { documentLock } from './document-lock';
import type { Desk, Subject } from './ports';
import type { createRecordSave } from './record-save';

export interface RecordFileChangePorts {
  readonly desk: Desk;
  readonly governed: GovernedTypes;
  readonly recordSave: ReturnType<typeof createRecordSave>;
}

/**
 * Records anew every document that has the file in it, after its content or its description changed in the media library:
 * what is signed off and published next is what stands there now. `upload` is FileReference.upload. Documents of which the
 * file stands in old revisions only are found too, and record nothing. Reads every body, as a replacement is rare.
 */
export const createRecordFileChange =
  ({ desk, governed, recordSave }: RecordFileChangePorts) =>
  (upload: string, savedBy: string): Promise<void> =>
    desk.transact(async (tables) => {
      await tables.lock(`file:${upload}`);
      const types = Object.values(governed).map(({ type }) => type);
      const holding = await tables.revisions.holding(types, [`"upload":${JSON.stringify(upload)}`]);
      const subjects = [...(await tables.subjects.find(holding)).values()].sort(inOrder);
      for (const { uid, documentId } of subjects) await recordSave(tables, { uid, documentId, savedBy });
    });

/** Locks in one order everywhere, so that two changes never wait for each other; parts before their whole, which they record as well. */
const inOrder = (a: Subject, b: Subject): number => (orderOf(a) < orderOf(b) ? -1 : 1);

const orderOf = (subject: Subject): string => `${lockOf(subject)} ${subject.whole ? 0 : 1} ${subjectKey(subject)}`;

const lockOf = ({ whole, ...subject }: Subject): string => documentLock(whole ?? subject);
