import { instantsOf, isWallTime, type JsonObject, type Problem, sayInstant } from '../../../../../../kernel';
import type { Candidate, GovernedType } from '../../../../contract';

/** Until when a document may not be public. */
export interface Embargo {
  /** `2026-11-24T09:00`. */
  readonly wallTime: string;
}

const MIDNIGHT = '00:00';

/** What a body says of its embargo, in the attributes that its type names; null for none. A day without a time ends as the day begins. */
export const embargoIn = (body: JsonObject, { embargo }: Pick<GovernedType, 'embargo'>): Embargo | null => {
  if (!embargo) return null;
  const [date, time] = [body[embargo.date], body[embargo.time]];
  if (typeof date !== 'string') return null;
  const wallTime = `${date}T${typeof time === 'string' ? time.slice(0, 5) : MIDNIGHT}`;
  return isWallTime(wallTime) ? { wallTime } : null;
};

/** The blocker of a document with a time at which its embargo ends and no day: whoever wrote it means to keep it back. */
export const halfEmbargoProblem = ({ body, type, id, title }: Candidate, embargo: GovernedType['embargo']): Problem | null => {
  if (!embargo || typeof body[embargo.time] !== 'string' || typeof body[embargo.date] === 'string') return null;
  return {
    rule: 'embargo.no-day',
    severity: 'blocker',
    message: 'It has a time at which its embargo ends, but no day. Choose the day, or clear the time.',
    place: { type, id, title, attribute: embargo.date },
  };
};

/** The blocker of a document whose embargo is not over at the moment; null when it is. Of a time that comes twice the later is meant. */
export const embargoProblem = (
  candidate: Candidate,
  { wallTime }: Embargo,
  { now, timeZone, attribute }: { readonly now: Date; readonly timeZone: string; readonly attribute: string },
): Problem | null => {
  const ends = Math.max(...instantsOf(wallTime, timeZone), skippedTo(wallTime, timeZone));
  if (now.getTime() >= ends) return null;
  const { type, id, title } = candidate;
  return {
    rule: 'embargo.not-over',
    severity: 'blocker',
    message: `It is under embargo until ${sayInstant(ends, timeZone)}. Schedule it for then or later, or publish it after that.`,
    place: { type, id, title, attribute },
  };
};

const HOUR = 3_600_000;

/** A time that clocks skip counts as an hour later; for any other this is no later than itself. */
const skippedTo = (wallTime: string, timeZone: string): number => {
  if (instantsOf(wallTime, timeZone).length > 0) return -Infinity;
  const later = new Date(Date.parse(`${wallTime}:00Z`) + HOUR).toISOString().slice(0, 16);
  return Math.max(...instantsOf(later, timeZone));
};
