import type { SignOffService, SignOffSettingsService } from '../../plugins/editorial/contract';
import type { DemoBriefing, DemoStory, PartnershipContent, PartnershipKey } from '../model/content';

import { type DemoStaffByEmail, staffMember, userIdOf } from './staff-member';
import { need, type Workshop } from './workshop';

export interface CasePorts {
  readonly signOff: SignOffService;
  readonly settings: SignOffSettingsService;
  readonly staff: DemoStaffByEmail;
}

const LEADS: Readonly<Record<PartnershipKey, string>> = {
  salford: 'priya@salford.example.org',
  llr: 'daniel@llr.example.org',
  lancashire: 'sarah@lancashire.example.org',
  tasp: 'owen@tasp.example.org',
};

/** Names a partnership's review lead, who agrees to everything of it that tells of a case. */
export const agreeToCases = async (
  workshop: Workshop,
  { partnership: { slug }, briefings, stories }: PartnershipContent,
  { signOff, settings, staff }: CasePorts,
): Promise<void> => {
  const lead = staffMember(staff, LEADS[slug]);
  await settings.nameReviewLeads(need(workshop, `partnership/${slug}`).subject.id, [{ userId: userIdOf(lead), isDeputy: false }], lead);
  const keys = [
    ...briefings.filter(tellsOfCase).map(({ key }) => `briefing/${slug}/${key}`),
    ...stories.filter(tellsOfCase).map(({ key }) => `story/${slug}/${key}`),
  ];
  for (const key of keys) {
    const { subject } = need(workshop, key);
    for (const action of ['submit', 'approve'] as const) {
      const { seen } = await signOff.standing(subject, lead);
      await signOff.act({ subject, actor: lead, action, note: '', agency: null, seen });
    }
  }
};

const tellsOfCase = (item: DemoBriefing | DemoStory): boolean =>
  ('sourceReview' in item && item.sourceReview !== undefined) ||
  (item.body ?? []).some(({ __component }) => __component === 'block.recommendations');
