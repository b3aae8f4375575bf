import type { DemoIssue, DemoPartnership, DemoSection, PartnershipContent } from '../model/content';
import type { ItemType } from '../model/reference';
import { richText } from '../model/rich-text';

import { need, withIds, type Workshop } from './workshop';

/** Makes the partnership itself; its urgent help is named once its contacts stand. */
export const createPartnership = async (workshop: Workshop, { urgentHelp: _later, ...partnership }: DemoPartnership): Promise<void> => {
  const { logo, standingText, series, ...rest } = partnership;
  const made = await workshop.documents.create('partnership', {
    ...rest,
    logo: workshop.pictures.get(logo),
    standingText: richText(standingText),
    series: series.map(({ audience, ...words }) => ({
      ...words,
      ...(audience && { audience: workshop.vocabulary.audiences([audience])[0] }),
    })),
  });
  workshop.made.set(`partnership/${partnership.slug}`, made);
};

/** Makes the items of a partnership, contacts first, because events name them; then says which contacts are its urgent help. */
export const createItems = async (workshop: Workshop, content: PartnershipContent): Promise<void> => {
  const { slug, urgentHelp } = content.partnership;
  const owner = need(workshop, `partnership/${slug}`);
  for (const contact of content.contacts) await createItem(workshop, { type: 'contact', owner: slug, data: contact });
  await workshop.documents.update(owner, withIds(workshop, { urgentHelp }));
  for (const story of content.stories) await createItem(workshop, { type: 'story', owner: slug, data: story });
  for (const { panels = [], questions = [], ...briefing } of content.briefings) {
    const paper = workshop.papers.get(`${slug}/${briefing.key}`);
    const data = {
      ...briefing,
      ...(paper !== undefined && { files: [paper] }),
      panels: panels.map(({ heading, body }) => ({ heading, body: richText(body) })),
      questions: questions.map((text) => ({ text })),
    };
    await createItem(workshop, { type: 'briefing', owner: slug, data });
  }
  for (const event of content.events) await createItem(workshop, { type: 'event', owner: slug, data: event });
};

interface NewItem {
  readonly type: ItemType;
  readonly owner: string;
  readonly data: { readonly key: string; readonly coOwner?: string; readonly unpublished?: true };
}

const createItem = async (workshop: Workshop, { type, owner, data }: NewItem): Promise<void> => {
  const { key, coOwner, unpublished: _fate, ...words } = data;
  const made = await workshop.documents.create(type, {
    ...withIds(workshop, words),
    partnership: need(workshop, `partnership/${owner}`).documentId,
    ...(coOwner && { coOwner: need(workshop, `partnership/${coOwner}`).documentId }),
  });
  workshop.made.set(`${type}/${owner}/${key}`, made);
};

/** Makes an issue and its sections, in order. */
export const createIssue = async (workshop: Workshop, owner: string, issue: DemoIssue): Promise<void> => {
  const { key, sections, welcome, cover, fate: _later, ...words } = issue;
  const made = await workshop.documents.create('issue', {
    ...withIds(workshop, words),
    partnership: need(workshop, `partnership/${owner}`).documentId,
    welcome: richText(welcome),
    cover: workshop.pictures.get(cover),
  });
  workshop.made.set(`issue/${owner}/${key}`, made);
  for (const [index, section] of sections.entries()) {
    const part = await workshop.documents.create('section', { ...sectionData(workshop, section), issue: made.documentId });
    workshop.made.set(`section/${owner}/${key}/${String(index)}`, part);
  }
};

/** A section as the document service takes it. */
export const sectionData = (workshop: Workshop, { heading, level, body = [], placements = [] }: DemoSection): object =>
  withIds(workshop, {
    heading,
    level,
    body,
    placements: placements.map(({ item, introduction }) => ({
      __component: `placement.${item.refersTo}`,
      [item.refersTo]: item,
      ...(introduction !== undefined && { introduction }),
    })),
  });
