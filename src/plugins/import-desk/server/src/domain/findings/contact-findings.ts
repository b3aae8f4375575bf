import type { ImportFinding } from '../../../../contract';

import type { FoundContact } from '../contacts/found-contact';
import type { MergedContacts } from '../contacts/merge-contacts';
import { isPersonal } from '../contacts/split-unit';

/** Numbers and addresses of persons, and contacts named more than once. */
export const contactFindings = ({ contacts, repeated }: MergedContacts): ImportFinding[] => [
  ...contacts.flatMap((contact) => [
    ...personalMobiles(contact).map((evidence) => ({ rule: 'personal-mobile', evidence })),
    ...contact.emails.filter(isPersonal).map((evidence) => ({ rule: 'named-individual-contact', evidence })),
  ]),
  ...repeated.map(({ evidence }) => ({ rule: 'duplicate-contact', evidence })),
];

const personalMobiles = ({ name, phones }: FoundContact): string[] =>
  name === null ? [] : phones.filter(({ kind }) => kind === 'mobile').map(({ text }) => text);
