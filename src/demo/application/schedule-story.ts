import { wallTimeAt, UK_ZONE } from '../../kernel';
import type { SchedulingService } from '../../plugins/editorial/contract';

import { type DemoStaffByEmail, staffMember } from './staff-member';
import { need, type Workshop } from './workshop';

const STORY = 'story/salford/a-fathers-story';
const WRITER = 'priya@salford.example.org';
const WEEK = 7 * 24 * 3_600_000;

export interface SchedulePorts {
  readonly scheduling: SchedulingService;
  readonly staff: DemoStaffByEmail;
  readonly now: Date;
}

/** One story that goes public by itself, a week from now at nine in the morning. */
export const scheduleStory = async (workshop: Workshop, { scheduling, staff, now }: SchedulePorts): Promise<void> => {
  const { subject } = need(workshop, STORY);
  const actor = staffMember(staff, WRITER);
  const { preflight: seen } = await workshop.publishing.standing(subject);
  const time = { wallTime: `${wallTimeAt(now.getTime() + WEEK, UK_ZONE).slice(0, 10)}T09:00`, turn: null };
  await scheduling.schedule({ subject, actor, action: 'publish', time, seen, notice: null });
};
