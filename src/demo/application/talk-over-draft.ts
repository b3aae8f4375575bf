import { randomUUID } from 'node:crypto';

import { wallTimeAt, UK_ZONE } from '../../kernel';
import type { Actor, AssignmentService, TalkService } from '../../plugins/editorial/contract';
import { DEMO_STAFF } from '../logins';

import { type DemoStaffByEmail, staffMember, userIdOf } from './staff-member';
import { need, type Workshop } from './workshop';

export interface TalkPorts {
  readonly talk: TalkService;
  readonly assignments: AssignmentService;
  readonly staff: DemoStaffByEmail;
  readonly now: Date;
}

const DRAFT = 'issue/lancashire/schools-next-month';
const [WRITER, MANAGER, POLICE] = ['mei@example.org', 'sarah@lancashire.example.org', 'imran@police.lancashire.example.org'];
const FIVE_DAYS = 5 * 24 * 3_600_000;

/** What colleagues say to one another about the newsletter that is with its agencies, and who has it to do. */
export const talkOverDraft = async (workshop: Workshop, ports: TalkPorts): Promise<void> => {
  const { subject } = need(workshop, DRAFT);
  const visit = need(workshop, `${DRAFT.replace('issue', 'section')}/0`).subject;
  const say = (email: string, words: string, mentions: readonly string[]) => ({
    actor: actorOf(ports, email),
    said: { key: randomUUID(), words, mentions: mentions.map((each) => userOf(ports, each)) },
  });
  const open = async (about: typeof subject, { actor, said }: ReturnType<typeof say>, field: string) =>
    ports.talk.open({ subject: about, actor, said: { ...said, field, place: '' } });
  await open(visit, say(POLICE, `${called(WRITER)}, can we say who goes along when a school visits alone?`, [WRITER]), 'body');
  const { threads } = await ports.talk.of(visit, actorOf(ports, WRITER));
  const answer = say(WRITER, `Yes. ${called(MANAGER)}, whom do I ask for the wording?`, [MANAGER]);
  await ports.talk.reply({ subject: visit, thread: threads[0]?.id ?? '', ...answer });
  await open(subject, say(MANAGER, 'Shorter, please, once the visit is settled.', []), 'welcome');
  const due = wallTimeAt(ports.now.getTime() + FIVE_DAYS, UK_ZONE).slice(0, 'yyyy-mm-dd'.length);
  await ports.assignments.assign({ subject, actor: actorOf(ports, MANAGER), wanted: { person: userOf(ports, WRITER), due } });
};

const actorOf = ({ staff }: TalkPorts, email: string): Actor => staffMember(staff, email);

const userOf = ({ staff }: TalkPorts, email: string): number => userIdOf(staffMember(staff, email));

const called = (email: string): string => `@${DEMO_STAFF.find((each) => each.email === email)?.name ?? ''}`;
