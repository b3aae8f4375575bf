import type { Builder } from './builder';

/** Adds a union with `Withdrawn` for everything that can be withdrawn, and hands the references on. */
export const addUnions = (builder: Builder) => ({
  PartnershipResult: builder.unionType('PartnershipResult', {
    description: 'A partnership, or the notice that it was withdrawn.',
    types: ['Partnership', 'Withdrawn'],
  }),
  IssueResult: builder.unionType('IssueResult', {
    description: 'An issue, or the notice that it was withdrawn.',
    types: ['Issue', 'Withdrawn'],
  }),
  StoryResult: builder.unionType('StoryResult', {
    description: 'A story, or the notice that it was withdrawn.',
    types: ['Story', 'Withdrawn'],
  }),
  EventResult: builder.unionType('EventResult', {
    description: 'An event, or the notice that it was withdrawn.',
    types: ['Event', 'Withdrawn'],
  }),
  BriefingResult: builder.unionType('BriefingResult', {
    description: 'A briefing, or the notice that it was withdrawn.',
    types: ['Briefing', 'Withdrawn'],
  }),
  ContactResult: builder.unionType('ContactResult', {
    description: 'A contact, or the notice that it was withdrawn.',
    types: ['Contact', 'Withdrawn'],
  }),
  PlacedItem: builder.unionType('PlacedItem', {
    description: 'What a section can place: an item, or the notice that it was withdrawn.',
    types: ['Briefing', 'Contact', 'Event', 'Story', 'Withdrawn'],
  }),
});
