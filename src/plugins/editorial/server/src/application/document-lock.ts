import { type SubjectRef, subjectKey } from '../../../../../kernel';

/** The lock under which one document is saved and frozen: its whole's, when it is a part. */
export const documentLock = (ref: SubjectRef): string => `document:${subjectKey(ref)}`;
