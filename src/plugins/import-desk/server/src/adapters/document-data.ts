import type { Modules } from '@strapi/strapi';

import type { SectionDraft } from '../application/ports';
import type { ContactPlan, DraftPlan } from '../domain/draft/draft-plan';
import { followableUrl } from '../domain/draft/followable-url';
import { dialledForm } from '../domain/reach/phone-shape';
import type { PhoneMatch } from '../domain/reach/phone-match';

type IssueData = Modules.Documents.Params.Data.Input<'api::issue.issue'>;
type SectionData = Modules.Documents.Params.Data.Input<'api::section.section'>;
type ContactData = Modules.Documents.Params.Data.Input<'api::contact.contact'>;

/** Plans as the payloads of Strapi's document service. Strapi's types want arrays that can be written to, so they are made here. */
export const issueData = (partnership: string, { title, number, period, welcome }: DraftPlan): IssueData =>
  ({ partnership, title, number, period, welcome }) as unknown as IssueData;

export const sectionData = ({ issue, plan, contacts }: SectionDraft): SectionData =>
  ({
    issue,
    heading: plan.heading,
    level: plan.level,
    body: plan.body,
    placements: contacts.map((contact) => ({ __component: 'placement.contact', contact })),
  }) as unknown as SectionData;

/** Nobody has verified it, and a person is named without consent until somebody asks. */
export const contactData = (partnership: string, { found, label, purpose, urgency }: ContactPlan): ContactData =>
  ({
    partnership,
    label,
    purpose,
    urgency,
    organisation: found.organisation?.slice(0, LONGEST) ?? null,
    role: found.role?.slice(0, LONGEST) ?? null,
    holders: found.name === null ? [] : [{ name: found.name, consent: false }],
    phones: found.phones.map(phoneData),
    emails: found.emails.map((address) => ({ address })),
    links: found.urls.flatMap(linkData),
    visibility: 'public',
  }) as unknown as ContactData;

const LONGEST = 255;

const phoneData = ({ text, dial, kind, optionPath }: PhoneMatch) => ({
  shown: text,
  dial: kind === 'text relay' ? `18001${dial}` : dialledForm(dial),
  kind,
  optionPath,
});

const linkData = (written: string) => {
  const url = followableUrl(written);
  return url === null || url.length > LONGEST ? [] : [{ text: written, url }];
};
