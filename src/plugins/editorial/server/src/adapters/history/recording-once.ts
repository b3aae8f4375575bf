import { AsyncLocalStorage } from 'node:async_hooks';

import type { GovernedTypes } from '../../../../contract';
import type { createRecordSave, createRecordWholeOf } from '../../application/record-save';

interface Recording {
  readonly governed: GovernedTypes;
  readonly recordSave: ReturnType<typeof createRecordSave>;
  readonly recordWholeOf: ReturnType<typeof createRecordWholeOf>;
}

export interface RecordingOnce extends Pick<Recording, 'recordSave' | 'recordWholeOf'> {
  /** Saves inside the work record no whole: whoever calls records it afterwards, once. */
  once<T>(work: () => Promise<T>): Promise<T>;
}

/** Recording as ever; but of a work of many saves on one whole, one revision instead of one for each. */
export const createRecordingOnce = ({ governed, recordSave, recordWholeOf }: Recording): RecordingOnce => {
  const running = new AsyncLocalStorage<true>();
  return {
    async recordSave(tables, saved) {
      if (running.getStore() !== true) await recordSave(tables, saved);
      else if (!governed[saved.uid]?.parts) await recordSave(tables, { ...saved, leavesWhole: true });
    },
    async recordWholeOf(...asked) {
      if (running.getStore() !== true) await recordWholeOf(...asked);
    },
    once: (work) => running.run(true, work),
  };
};
