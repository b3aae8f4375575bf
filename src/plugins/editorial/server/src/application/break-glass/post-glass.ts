import { subjectKey } from '../../../../../../kernel';
import type { ReviewAct } from '../../../../contract';
import type { GlassFacts } from '../../domain/break-glass/glass-letters';
import { namesWaitedFor } from '../../domain/break-glass/glass-permission';
import { stillToLook } from '../../domain/break-glass/unreviewed-act';
import type { MailContent } from '../../domain/mails/mail-content';
import { tellsOfCase } from '../../domain/sign-off/case-content';
import { isSignatory } from '../../domain/sign-off/permission';
import { staffIdOf } from '../../domain/staff-id';
import { namesOf } from '../guests/names-of';
import type { DeskTables } from '../ports';
import { housesOf } from '../sign-off/houses-of';

import type { GlassPorts } from './ports';

interface GlassPost extends Pick<GlassPorts, 'memberships' | 'mailing' | 'governed'> {
  readonly letter: (facts: GlassFacts) => MailContent;
  /** To managers and signatories of all owners, and not only to managers of those of which nobody has looked. */
  readonly isForAll: boolean;
}

/** Tells the managers, and signatories: at once, whatever they chose about e-mails. Not whoever did it. */
export const postGlass = async (
  tables: DeskTables,
  act: ReviewAct,
  { letter, isForAll, memberships, mailing, governed }: GlassPost,
): Promise<void> => {
  const subject = (await tables.subjects.find([act.subject])).get(subjectKey(act.subject));
  if (!subject || !mailing.isOn) return;
  const words = (await tables.revisions.find(act.subject, act.revision))?.body ?? {};
  const houses = await housesOf(tables, { ...subject, isCase: tellsOfCase(words, governed[subject.uid]) }, { memberships });
  const acts = (await tables.reviewActs.of([act.subject])).get(subjectKey(act.subject)) ?? [];
  const waitsFor = stillToLook(acts, act, houses);
  const colleagues = await memberships.colleaguesIn(subject.owners);
  const by = (await namesOf(tables, memberships, [act.actor])).get(act.actor) ?? '';
  const facts = { title: subject.title, by: by === '' ? 'Somebody' : by, reason: act.note, link: mailing.documentLink(subject) };
  const content = letter({ ...facts, waitsFor: namesWaitedFor(houses, { act, waitsFor }) });
  const told = new Set<number>();
  for (const house of isForAll ? houses : waitsFor) {
    for (const { userId, role } of colleagues.get(house.partnership)?.people ?? []) {
      const grants = [{ partnership: house.partnership, role, through: 'membership' as const }];
      const signs = isForAll && isSignatory(house, { userId, grants, ...NEW });
      if (role === 'manager' || signs) told.add(userId);
    }
  }
  for (const userId of told) {
    if (userId === staffIdOf(act.actor)) continue;
    await mailing.post(tables, { to: { kind: 'staff', userId }, content, about: act.subject, isUrgent: true, expiresAt: null });
  }
};

const NEW = { isOwnWork: false, hasSent: false, hasAgreed: false, hasSpoken: false } as const;
