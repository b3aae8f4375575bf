import { instantsOf, isWallTime, sayInstant, sayWallTime, sayZone, wallTimeAt } from '../../../../../kernel/wall-time';
import type { LocalTime, Turn } from '../../../contract/schedule';
import type { Words } from '../words';

/** What the dialog holds: as the two inputs give it. */
export interface ScheduleForm {
  /** `2026-11-24`; empty while nothing is chosen. */
  readonly date: string;
  /** `09:00`. */
  readonly time: string;
  readonly turn: Turn | null;
}

/** What the dialog says of the time while it is chosen. */
export interface ChosenTime {
  /** In words with the zone; empty while it is no time yet. */
  readonly words: string;
  /** Why it cannot be taken; empty when it can. */
  readonly error: string;
  /** For a time that comes twice: both, in words. */
  readonly turns: readonly { readonly turn: Turn; readonly words: string }[];
}

export interface QuickChoice {
  readonly label: 'schedule.tomorrow' | 'schedule.monday';
  readonly form: ScheduleForm;
}

const MORNING = '09:00';
const DAY = 24 * 3_600_000;

export const localTime = ({ date, time, turn }: ScheduleForm): LocalTime => ({ wallTime: `${date}T${time}`, turn });

export const formOf = (wallTime: string): ScheduleForm => ({ date: wallTime.slice(0, 10), time: wallTime.slice(11), turn: null });

/** Says of a choice what it means in the zone. The server decides again. */
export const describeChoice = (form: ScheduleForm, { timeZone, now }: { timeZone: string; now: number }, words: Words): ChosenTime => {
  const { wallTime } = localTime(form);
  if (!isWallTime(wallTime)) return { words: '', error: words('schedule.choose'), turns: [] };
  const instants = instantsOf(wallTime, timeZone);
  const [first, second] = instants;
  if (first === undefined) return { words: '', error: words('schedule.skipped', { time: sayWallTime(wallTime) }), turns: [] };
  const turns = second === undefined ? [] : turnsOf([first, second], timeZone);
  if (second !== undefined && form.turn === null)
    return { words: '', error: words('schedule.twice', { time: sayWallTime(wallTime) }), turns };
  const instant = second !== undefined && form.turn === 'second' ? second : first;
  const said = sayInstant(instant, timeZone);
  return instant > now ? { words: said, error: '', turns } : { words: '', error: words('schedule.past', { time: said }), turns };
};

const turnsOf = ([first, second]: readonly [number, number], timeZone: string): ChosenTime['turns'] => [
  { turn: 'first', words: sayZone(first, timeZone) },
  { turn: 'second', words: sayZone(second, timeZone) },
];

/** The mornings that people mean most: tomorrow's and next Monday's, once where they are the same. */
export const quickChoices = (now: number, timeZone: string): readonly QuickChoice[] => {
  const today = Date.parse(`${wallTimeAt(now, timeZone).slice(0, 10)}T00:00:00Z`);
  const morning = (days: number): ScheduleForm => ({
    date: new Date(today + days * DAY).toISOString().slice(0, 10),
    time: MORNING,
    turn: null,
  });
  const toMonday = (8 - new Date(today).getUTCDay()) % 7 || 7;
  const tomorrow: QuickChoice = { label: 'schedule.tomorrow', form: morning(1) };
  return toMonday === 1 ? [tomorrow] : [tomorrow, { label: 'schedule.monday', form: morning(toMonday) }];
};
