import type { SubjectRef } from '../../../../../../kernel';
import { LEASE_LENGTH } from '../../../../contract';

/** Somebody has the form of a document open. One a document. */
export interface Lease {
  readonly subject: SubjectRef;
  /** Admin user. */
  readonly holder: number;
  /** The one of the holder's tabs that was heard of last. */
  readonly tab: string;
  /** UTC, ISO 8601. */
  readonly since: string;
  readonly seenAt: string;
  /** Admin user from whom it was taken over; null when nobody had it. */
  readonly takenFrom: number | null;
  /** What the holder said on taking it over. */
  readonly notice: string;
}

/** A lease that was not heard of since this moment has run out. */
export const lapsedAt = (now: Date): string => new Date(now.getTime() - LEASE_LENGTH * 1000).toISOString();

export const hasLapsed = ({ seenAt }: Pick<Lease, 'seenAt'>, now: Date): boolean => seenAt <= lapsedAt(now);
