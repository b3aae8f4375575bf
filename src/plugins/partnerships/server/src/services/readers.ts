import type { Core } from '@strapi/strapi';

import { createRateLimiter, systemClock } from '../../../../../kernel';
import type { ReadersService } from '../../../contract';
import { createKeyUsage } from '../adapters/key-usage';
import { practitionerTokens } from '../adapters/practitioner-token';
import { readerRecordsOn } from '../adapters/reader-records';
import { createRecognition } from '../application/recognise-reader';

/** Requests a minute; 0 for no limit. */
export interface RateLimits {
  readonly perAddress: number;
  readonly perKey: number;
  readonly perAccount: number;
  /** Forms that anybody may send, from one address. */
  readonly perForm: number;
  /** Attempts to sign in, of staff and practitioners, from one address. */
  readonly perSignIn: number;
  /** Those to one account, from one address; counted over five minutes. */
  readonly perAccountSignIn: number;
  readonly countLoopback: boolean;
}

export interface Readers extends ReadersService {
  /** When everything that readers set going is written. */
  settled(): Promise<void>;
}

/** Puts the recognition of readers together. */
export const readersService = ({ strapi }: { strapi: Core.Strapi }): Readers => {
  const limits = strapi.config.get<RateLimits>('plugin::partnerships.rateLimits');
  const limiter = (perMinute: number) => createRateLimiter({ perMinute, clock: systemClock });
  const usage = createKeyUsage(strapi, systemClock);
  const recognise = createRecognition({
    readToken: practitionerTokens(strapi).read,
    noteUse: usage.note,
    limits: { perAddress: limiter(limits.perAddress), perKey: limiter(limits.perKey), perAccount: limiter(limits.perAccount) },
    countLoopback: limits.countLoopback,
    clock: systemClock,
  });
  return {
    recognise: (request, database) => recognise(request, readerRecordsOn(database)),
    settled: () => usage.settled(),
  };
};
