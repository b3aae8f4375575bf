import type { Block } from '../blocks/block';
import { findContacts } from '../contacts/find-contacts';
import { mergeContacts, shares } from '../contacts/merge-contacts';
import { isFurnitureHeading } from '../masthead/furniture';
import { headingText, type Section } from '../outline/section';
import type { Newsletter } from '../read-newsletter';

import { bodyOf } from './body-of';
import { type DraftPlan, LONGEST_STRING, type SectionPlan } from './draft-plan';
import { planContact } from './plan-contact';
import { plainText, type RichTextNode } from './rich-text';
import { richTextOf } from './rich-text-of';

export const LEFTOVERS_HEADING = 'Left over from the import';

/**
 * The draft of a newsletter. Words before the first heading are its welcome; a typed contents list (the site makes one) and
 * the furniture of web pages move into the section of leftovers at the end, which an editor can empty and delete.
 */
export const planDraft = (newsletter: Newsletter): DraftPlan => {
  const { issue, sections } = newsletter;
  const opening = sections.find(isOpening);
  const own = sections.filter((section) => section.heading !== null && !isLeftOver(section));
  const leftovers = sections.filter(isLeftOver);
  const found = sections.map((section) => ({ section, contacts: findContacts(section.blocks) }));
  const { contacts } = mergeContacts(found.flatMap((each) => each.contacts));
  const homes = contacts.map((contact) => found.find((each) => each.contacts.some((other) => shares(other, contact)))?.section);
  const placedIn = (section: Section): number[] => homes.flatMap((home, index) => (home === section ? [index] : []));
  const last = leftoversPlan(leftovers);
  return {
    title: (issue.title ?? 'Newsletter without a title').slice(0, LONGEST_STRING),
    number: issue.issueNumber === 0 ? null : issue.issueNumber,
    period: issue.period,
    welcome: opening ? richTextOf(opening.blocks) : [],
    sections: [...own.map((section) => sectionPlan(section, placedIn(section))), ...(last ? [last] : [])],
    contacts: contacts.map((contact, index) => planContact(contact, homeHeading(homes[index]) ?? issue.title ?? 'this newsletter')),
  };
};

const isOpening = ({ heading, kind }: Section): boolean => heading === null && kind !== 'leftovers';

const isLeftOver = ({ kind, heading }: Section): boolean =>
  kind === 'leftovers' || (heading !== null && (kind === 'toc' || isFurnitureHeading(heading.text)));

const homeHeading = (section: Section | undefined): string | null => (section ? headingText(section) : null);

const sectionPlan = (section: Section, contacts: readonly number[]): SectionPlan => {
  const heading = headingText(section) ?? '';
  return { heading: heading.slice(0, LONGEST_STRING), level: section.level, body: bodyOf(section.blocks, heading), contacts };
};

const leftoversPlan = (leftovers: readonly Section[]): SectionPlan | null => {
  if (leftovers.length === 0) return null;
  const text = leftovers.flatMap(({ heading, blocks }): RichTextNode[] => [
    ...(heading ? [subheading(heading)] : []),
    ...richTextOf(blocks),
  ]);
  return { heading: LEFTOVERS_HEADING, level: 1, body: [{ __component: 'block.prose', text }], contacts: [] };
};

const subheading = ({ text }: Block): RichTextNode => ({ type: 'heading', level: 3, children: [plainText(text)] });
