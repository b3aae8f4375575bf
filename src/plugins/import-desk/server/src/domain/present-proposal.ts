import type { ImportFinding, ProposedContact, ProposedIssue } from '../../../contract';

import type { Block } from './blocks/block';
import { findContacts } from './contacts/find-contacts';
import type { FoundContact } from './contacts/found-contact';
import { mergeContacts } from './contacts/merge-contacts';
import { findEvents } from './events/find-events';
import { blockFindings } from './findings/block-findings';
import { contactFindings } from './findings/contact-findings';
import { issueFindings } from './findings/issue-findings';
import { sectionFindings } from './findings/section-findings';
import { findBriefings } from './outline/find-briefings';
import { linksOf } from './outline/links';
import { headingText } from './outline/section';
import { sectionText } from './outline/section-text';
import type { Newsletter } from './read-newsletter';

/** A newsletter as the proposal that people and programs read. `earlier` are findings of the decoding, which come first. */
export const presentProposal = (newsletter: Newsletter, earlier: readonly ImportFinding[] = []): ProposedIssue => {
  const { issue, sections } = newsletter;
  const merged = mergeContacts(sections.flatMap(({ blocks }) => findContacts(blocks)));
  const blocks = blocksOf(newsletter);
  return {
    issue,
    sections: sections.map((section) => ({
      heading: headingText(section),
      level: section.level,
      kind: section.kind,
      text: sectionText(section.blocks),
    })),
    events: sections.flatMap((section) => findEvents(section, issue.period)),
    contacts: merged.contacts.map(presentContact),
    briefings: findBriefings(sections),
    links: blocks.flatMap(linksOf),
    findings: [
      ...earlier,
      ...issueFindings(newsletter),
      ...sections.flatMap(sectionFindings),
      ...blocks.flatMap(blockFindings),
      ...contactFindings(merged),
    ],
  };
};

/** Every block, those of e-mail heads, the masthead and the leftovers too, in the order of the file. */
const blocksOf = ({ mail, masthead, sections }: Newsletter): Block[] =>
  [...mail.head, ...masthead, ...sections.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks])].sort(
    (a, b) => a.line - b.line,
  );

const presentContact = ({ name, role, organisation, phones, emails, urls, evidence }: FoundContact): ProposedContact => ({
  name,
  role,
  organisation,
  phones: phones.map(({ text }) => text),
  emails,
  urls,
  evidence,
});
