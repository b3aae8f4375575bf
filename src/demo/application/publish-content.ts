import type { Actor } from '../../plugins/editorial/contract';
import type { Made } from '../adapters/demo-documents';
import { assertNever, subjectKey } from '../../kernel';
import type { Aftermath, DemoIssue, PartnershipContent } from '../model/content';

import { sectionData } from './create-content';
import { need, referenceKey, withIds, type Workshop } from './workshop';

const ACTOR: Actor = { id: 'system' };

/** Publishes a partnership and its contacts, and its issues with what they place, each as one act; then what no issue placed. */
export const publishPartnership = async (workshop: Workshop, content: PartnershipContent): Promise<void> => {
  const { slug } = content.partnership;
  await publish(workshop, need(workshop, `partnership/${slug}`));
  for (const { key } of content.contacts) await publish(workshop, need(workshop, `contact/${slug}/${key}`));
  for (const issue of content.issues) {
    if (issue.fate.kind !== 'draft') await publish(workshop, need(workshop, `issue/${slug}/${issue.key}`));
  }
  await publishRest(workshop, content);
};

const publishRest = async (workshop: Workshop, { partnership, stories, briefings, events }: PartnershipContent): Promise<void> => {
  const keys = [
    ...stories.map((item) => ({ item, type: 'story' })),
    ...briefings.map((item) => ({ item, type: 'briefing' })),
    ...events.map((item) => ({ item, type: 'event' })),
  ].flatMap(({ item, type }) => (item.unpublished ? [] : [`${type}/${partnership.slug}/${item.key}`]));
  const items = keys.map((key) => need(workshop, key));
  const states = await workshop.publishing.states(items.map(({ subject }) => subject));
  for (const item of items) {
    if (states.get(subjectKey(item.subject)) === 'draft') await publish(workshop, item);
  }
};

/** What happened after publication: corrections, changes in the making, withdrawals. */
export const applyAftermath = async (workshop: Workshop, content: PartnershipContent): Promise<void> => {
  for (const event of content.aftermath) await applyToItem(workshop, event);
  for (const issue of content.issues) await applyToIssue(workshop, { owner: content.partnership.slug, issue });
};

const applyToItem = async (workshop: Workshop, event: Aftermath): Promise<void> => {
  const item = need(workshop, referenceKey(event.item));
  switch (event.kind) {
    case 'changed':
      return workshop.documents.update(item, withIds(workshop, event.data));
    case 'corrected':
      await workshop.documents.update(item, withIds(workshop, event.data));
      return publish(workshop, item);
    case 'withdrawn': {
      const replacement = event.replacement ? need(workshop, referenceKey(event.replacement)).subject : null;
      await workshop.publishing.withdraw({ subject: item.subject, actor: ACTOR, kind: event.as, reason: event.reason, replacement });
      return;
    }
    default:
      return assertNever(event);
  }
};

const applyToIssue = async (workshop: Workshop, { owner, issue }: { readonly owner: string; readonly issue: DemoIssue }): Promise<void> => {
  const { fate } = issue;
  switch (fate.kind) {
    case 'draft':
    case 'published':
      return;
    case 'changed': {
      const index = issue.sections.findIndex(({ heading }) => heading === fate.section);
      const section = issue.sections[index];
      if (!section) throw new Error(`"${issue.title}" has no section "${fate.section}".`);
      const changed = { ...section, heading: fate.heading, body: [...(section.body ?? []), fate.addition] };
      return workshop.documents.update(need(workshop, `section/${owner}/${issue.key}/${String(index)}`), sectionData(workshop, changed));
    }
    case 'withdrawn': {
      const replacement = fate.replacedBy ? need(workshop, `issue/${owner}/${fate.replacedBy}`).subject : null;
      const { subject } = need(workshop, `issue/${owner}/${issue.key}`);
      await workshop.publishing.withdraw({ subject, actor: ACTOR, kind: fate.as, reason: fate.reason, replacement });
      return;
    }
    default:
      return assertNever(fate);
  }
};

const publish = async ({ publishing }: Workshop, { subject }: Made): Promise<void> => {
  await publishing.publish({ subject, actor: ACTOR });
};
