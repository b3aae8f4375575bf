import type { DocumentOf } from '../documents';
import type { Toolkit } from '../toolkit';

type Head = DocumentOf<'Contact'>;

/** The parts of a contact: people, telephone numbers, e-mail addresses and hours. */
export const addContactParts = (toolkit: Toolkit) => {
  addPhone(toolkit);
  return { Person: addPerson(toolkit), Email: addEmail(toolkit), OpeningHours: addOpeningHours(toolkit) };
};

const addPhone = ({ builder, enums }: Toolkit): void => {
  builder.objectType('Phone', {
    description: 'A telephone number.',
    fields: (t) => ({
      shown: t.exposeString('shown', { description: 'The number as readers know it, such as `0161 496 0000`.' }),
      dial: t.exposeString('dial', { description: 'The digits to dial, such as `01614960000` or `999`.' }),
      uri: t.expose('uri', { type: 'Url', description: 'A link that dials it (`tel:`), or that opens a message (`sms:`).' }),
      phoneKind: t.expose('phoneKind', { type: enums.PhoneKind, description: 'What it is made for.' }),
      optionPath: t.exposeString('optionPath', {
        nullable: true,
        description: 'What to press once connected, such as `Option 2, then 1`.',
      }),
      note: t.exposeString('note', { nullable: true, description: 'More about it, such as whom to ask for.' }),
    }),
  });
};

const addPerson = ({ builder }: Toolkit) =>
  builder.objectRef<Head['holders'][number]>('Person').implement({
    description: 'A person in a role, who agreed to be named.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'The name.' }),
      since: t.expose('since', { type: 'LocalDate', nullable: true, description: 'The first day in the role, when known.' }),
      until: t.expose('until', { type: 'LocalDate', nullable: true, description: 'The last day in the role, when known.' }),
    }),
  });

const addEmail = ({ builder }: Toolkit) =>
  builder.objectRef<Head['emails'][number]>('Email').implement({
    description: 'An e-mail address.',
    fields: (t) => ({
      address: t.exposeString('address', { description: 'The address.' }),
      label: t.exposeString('label', { nullable: true, description: 'What it is for.' }),
    }),
  });

const addOpeningHours = ({ builder, enums }: Toolkit) =>
  builder.objectRef<Head['hours'][number]>('OpeningHours').implement({
    description: 'When something is open in the week. Past midnight when it closes earlier in the day than it opens.',
    fields: (t) => ({
      from: t.expose('from', { type: enums.Weekday, description: 'The first weekday.' }),
      to: t.expose('to', { type: enums.Weekday, description: 'The last weekday; the same as `from` for a single day.' }),
      opens: t.expose('opens', {
        type: 'LocalTime',
        nullable: true,
        description: 'When it opens. Null together with `closes` when the day has no times: see `note`.',
      }),
      closes: t.expose('closes', {
        type: 'LocalTime',
        nullable: true,
        description: 'When it closes. Null together with `opens` when the day has no times: see `note`.',
      }),
      note: t.exposeString('note', { nullable: true, description: 'More about these hours, in words.' }),
      text: t.exposeString('text', { description: 'In words, such as `Monday to Thursday, 8:45 to 16:30`.' }),
    }),
  });
