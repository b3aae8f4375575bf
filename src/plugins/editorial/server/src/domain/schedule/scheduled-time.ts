import { DomainError, instantsOf, isWallTime, sayInstant, sayWallTime, sayZone } from '../../../../../../kernel';
import type { LocalTime } from '../../../../contract';

const invalid = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'invalid', message });

const YEAR = 366 * 24 * 3_600_000;

export interface Asked {
  readonly time: LocalTime;
  readonly timeZone: string;
  readonly now: Date;
}

/**
 * The moment that somebody means who asks for a time. Throws `schedule.time-unreadable`, `schedule.time-skipped` for one that clocks
 * never show, `schedule.time-twice` for one that comes twice while nobody said which, `schedule.time-past` and `schedule.time-far`.
 */
export const scheduledTime = ({ time: { wallTime, turn }, timeZone, now }: Asked): Date => {
  if (!isWallTime(wallTime)) throw invalid('schedule.time-unreadable', 'Choose a day and a time.');
  const [first, second] = instantsOf(wallTime, timeZone);
  if (first === undefined) throw skipped(wallTime);
  if (second !== undefined && turn === null) throw twice(wallTime, [first, second], timeZone);
  const instant = second !== undefined && turn === 'second' ? second : first;
  if (instant <= now.getTime()) throw past(instant, timeZone);
  if (instant - now.getTime() > 2 * YEAR) throw invalid('schedule.time-far', 'That is more than two years away. Choose an earlier day.');
  return new Date(instant);
};

const skipped = (wallTime: string): DomainError =>
  invalid(
    'schedule.time-skipped',
    `${sayWallTime(wallTime)} does not come: clocks go forward over it. Choose a time an hour earlier or later.`,
  );

const twice = (wallTime: string, instants: readonly [number, number], timeZone: string): DomainError => {
  const [first, second] = instants.map((instant) => sayZone(instant, timeZone));
  return invalid(
    'schedule.time-twice',
    `${sayWallTime(wallTime)} comes twice, because clocks go back. Say whether you mean the first (${first ?? ''}) or the second (${second ?? ''}).`,
  );
};

const past = (instant: number, timeZone: string): DomainError =>
  invalid('schedule.time-past', `${sayInstant(instant, timeZone)} has passed. Choose a time to come, or publish now.`);
