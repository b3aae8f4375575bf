import { isOpenAt } from '../../../domain/time/weekly-hours';
import { peopleOn } from '../../../domain/reading/people-on';
import { orWithdrawn, then } from '../documents';
import type { Toolkit } from '../toolkit';

import { addContactParts } from './contact-part-types';

export const addContactTypes = (toolkit: Toolkit): void => {
  const { Person, Email, OpeningHours } = addContactParts(toolkit);
  const { builder, enums } = toolkit;
  addTimes(toolkit, OpeningHours);
  builder.objectType('Contact', {
    description: 'A role that can be reached: a referral line, a helpline, a team. People are named only with their consent.',
    interfaces: ['Node', 'Published'],
    fields: (t) => ({
      purpose: t.expose('purpose', { type: enums.ContactPurpose, description: 'What it is for.' }),
      urgency: t.expose('urgency', { type: enums.ContactUrgency, description: 'How urgent the matters are that it is for.' }),
      area: t.exposeString('area', { nullable: true, description: 'The area it serves; null when it serves all areas.' }),
      organisation: t.exposeString('organisation', { nullable: true, description: 'The organisation it belongs to.' }),
      role: t.exposeString('role', { nullable: true, description: 'The role, such as `Designated officer`.' }),
      people: t.field({
        type: [Person],
        description: 'Who fills the role today. Only people who agreed to be named.',
        resolve: ({ holders }, _, { reader }) => peopleOn(reader.today(), holders),
      }),
      phones: t.expose('phones', { type: ['Phone'], description: 'Telephone numbers, the most important first.' }),
      emails: t.expose('emails', { type: [Email], description: 'E-mail addresses.' }),
      links: t.expose('links', { type: ['Link'], description: 'Links.' }),
    }),
  });
};

type OpeningHoursRef = ReturnType<typeof addContactParts>['OpeningHours'];

/** When it is reached, and whether that was checked. */
const addTimes = ({ builder, enums, unions }: Toolkit, OpeningHours: OpeningHoursRef): void => {
  builder.objectFields('Contact', (t) => ({
    hours: t.expose('hours', { type: [OpeningHours], description: 'When it is open, in order of the week. Empty when not said.' }),
    bankHolidays: t.expose('bankHolidays', {
      type: enums.BankHolidays,
      nullable: true,
      description: 'What applies on bank holidays; null when not said.',
    }),
    hoursNote: t.exposeString('hoursNote', { nullable: true, description: 'More about the hours, in words.' }),
    open: t.boolean({
      nullable: true,
      description: 'Whether it is open at an instant by its weekly hours and bank holidays (England). Null when the hours do not tell.',
      args: { at: t.arg({ type: 'Instant', description: 'The instant to look at; now when left out.' }) },
      resolve: (contact, { at }, { reader }) => isOpenAt(contact, (at ?? reader.now).getTime()),
    }),
    outsideHours: t.field({
      type: unions.ContactResult,
      nullable: true,
      description: 'Whom to reach outside its hours.',
      resolve: ({ outsideHoursId }, _, { reader }) =>
        outsideHoursId === null ? null : then(reader.documents.load(outsideHoursId), (found) => orWithdrawn('Contact', found)),
    }),
    verifiedOn: t.expose('verifiedOn', { type: 'LocalDate', nullable: true, description: 'When it was last checked that it is right.' }),
    verifiedBy: t.exposeString('verifiedBy', { nullable: true, description: 'Who checked last that it is right.' }),
    verifyBy: t.expose('verifyBy', { type: 'LocalDate', nullable: true, description: 'When it must be checked again.' }),
    topics: t.expose('topics', { type: ['Topic'], description: 'What it is about.' }),
  }));
};
