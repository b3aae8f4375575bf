import { DomainError, withoutUnseen } from '../../../../../../kernel';
import { sayDay } from '../people/say-day';

/** An access as it is stored; never deleted. Times are UTC, ISO 8601. */
export interface StoredSupportAccess {
  readonly id: string;
  /** Of the admin user who opened it. */
  readonly userId: number;
  /** Global id. */
  readonly partnership: string;
  /** Those that owned things together with it when it was opened (global ids), which are seen too. */
  readonly beside: readonly string[];
  readonly reason: string;
  readonly begunAt: string;
  readonly endsAt: string;
  readonly endedAt: string | null;
}

export const isAccessOpen = ({ endsAt, endedAt }: StoredSupportAccess, now: string): boolean => endedAt === null && endsAt > now;

/** A partnership that an administrator of the network wants to look into. */
export interface Visited {
  readonly name: string;
  /** `YYYY-MM-DD`; null while it works. */
  readonly closedOn: string | null;
  /** Name of the one that it became part of; null for one that did not. */
  readonly partOf: string | null;
}

/**
 * Throws `partnership.closed` for what became part of another, where its working copies are now. Those of one that merely closed are
 * opened by nobody else, if nobody works above it.
 */
export const requireTakesVisits = ({ name, closedOn, partOf }: Visited): void => {
  if (closedOn === null || partOf === null) return;
  throw new DomainError({
    code: 'partnership.closed',
    refusal: 'conflict',
    message: `${name} has been part of ${partOf} since ${sayDay(closedOn)}, and so is all that it had. Open support access to ${partOf}.`,
  });
};

const LEAST_REASON = 10;
const MOST_HOURS = 24;
const HOUR_MS = 3_600_000;

/** The reason as it is kept. Throws `support.reason`: the partnership's managers read it. */
export const requireReason = (typed: string): string => {
  const reason = withoutUnseen(typed);
  if (reason.length >= LEAST_REASON) return reason;
  throw new DomainError({
    code: 'support.reason',
    refusal: 'invalid',
    message: 'Say in a few words why you need to see their work: the partnership’s managers will read it.',
  });
};

/** When an access that begins now ends. Throws `support.hours`. */
export const supportEnds = (now: Date, hours: number): string => {
  if (Number.isInteger(hours) && hours >= 1 && hours <= MOST_HOURS) return new Date(now.getTime() + hours * HOUR_MS).toISOString();
  throw new DomainError({
    code: 'support.hours',
    refusal: 'invalid',
    message: `Support access lasts from 1 to ${String(MOST_HOURS)} hours.`,
  });
};
