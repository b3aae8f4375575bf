import { EMERGENCY_PHONE } from '../../../domain/content/phone';
import type { Toolkit } from '../toolkit';

export const addUrgentHelpTypes = ({ builder, enums, unions }: Toolkit): void => {
  builder.objectType('UrgentHelp', {
    description: 'Whom to call in a partnership at one instant.',
    fields: (t) => ({
      partnership: t.expose('partnership', { type: 'Partnership', description: 'The partnership.' }),
      at: t.expose('at', { type: 'Moment', description: 'The instant it was worked out for.' }),
      emergency: t.field({
        type: 'Phone',
        description: 'The number for immediate danger, always 999. Show it first.',
        resolve: () => EMERGENCY_PHONE,
      }),
      areas: t.expose('areas', {
        type: ['AreaHelp'],
        description: 'One entry for each area that was asked for; a partnership without areas has one entry without an area.',
      }),
    }),
  });
  builder.objectType('AreaHelp', {
    description: 'Whom to call in one area.',
    fields: (t) => ({
      area: t.expose('area', { type: 'Area', nullable: true, description: 'The area; null when the partnership has no areas.' }),
      now: t.expose('now', {
        type: ['HelpLine'],
        description: 'Only the lines to use at the instant, in the same order. When hours are not known, a line stays in rather than out.',
      }),
      lines: t.expose('lines', { type: ['HelpLine'], description: "All its lines, in the partnership's order." }),
    }),
  });
  builder.objectType('HelpLine', {
    description: 'One line to call, and whether it is the one to use at the instant.',
    fields: (t) => ({
      purpose: t.expose('purpose', { type: enums.HelpPurpose, description: 'What it is for.' }),
      contact: t.expose('contact', { type: unions.ContactResult, description: 'The contact, or the notice that it was withdrawn.' }),
      appliesNow: t.exposeBoolean('appliesNow', { description: 'True when it is one of the lines to use at the instant.' }),
      reason: t.expose('reason', { type: enums.HelpReason, description: 'Why it does or does not apply at the instant.' }),
    }),
  });
};
