import { DomainError } from '../../../../../../kernel';
import type { JobFailure } from '../../../../contract';

const AGAIN_AND_AGAIN =
  'Something went wrong inside Concord each time it was tried. Tell the people who run this newsroom: their log says more.';

/** What staff are told of a job that came to nothing. */
export const jobFailure = (error: unknown): JobFailure =>
  error instanceof DomainError ? { code: error.code, message: error.message } : { code: 'job.failed', message: AGAIN_AND_AGAIN };

/** Whether another attempt can end otherwise: not when somebody has to decide or mend something first. */
export const mayEndOtherwise = (error: unknown): boolean => !(error instanceof DomainError) || error.refusal === 'unavailable';
