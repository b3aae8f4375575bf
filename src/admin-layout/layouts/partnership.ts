import type { Layout } from '../layout';
import { LAST_SAVED } from './common-fields';

export const PARTNERSHIP: Layout = {
  uid: 'api::partnership.partnership',
  titledBy: 'shortName',
  rows: [
    { name: 8, shortName: 4 },
    { kind: 4, website: 8 },
    { urgentHelp: 12 },
    { series: 12 },
    { areas: 12 },
    { boards: 12 },
    { logo: 6, colourMain: 3, colourAccent: 3 },
    { standingText: 12 },
    { aliases: 12 },
    { parent: 6, ownsWith: 6 },
    { slug: 6, timeZone: 6 },
  ],
  fields: {
    name: {
      label: 'Full name',
      hint: 'Changed under “Partnership settings”, “Rename, merge or close”, or by an administrator under “All partnerships”.',
    },
    shortName: { label: 'Short name', hint: 'As people say it. Changed in the same place.' },
    kind: { label: 'Kind' },
    website: { label: 'Website', placeholder: 'https://' },
    urgentHelp: { label: 'Urgent help', hint: 'Which contact answers for which need. It stands at the foot of every page.' },
    series: { label: 'Newsletters', hint: 'One for each newsletter you send, with a short name for its address.' },
    areas: { label: 'Areas' },
    boards: { label: 'Boards' },
    logo: { label: 'Logo' },
    colourMain: { label: 'Main colour', hint: 'Six digits after a #.', placeholder: '#1d4f73' },
    colourAccent: { label: 'Second colour', hint: 'Six digits after a #.', placeholder: '#b3541e' },
    standingText: { label: 'Standing words', hint: 'Words that stand in every newsletter, such as who you are.' },
    aliases: { label: 'Former names', hint: 'So that old newsletters can still be found.' },
    parent: {
      label: 'Belongs to',
      hint: 'A larger partnership or association, whose staff work here too. Set by an administrator of the network.',
      shows: 'shortName',
    },
    ownsWith: {
      label: 'Owns things together with',
      hint: 'Partnerships that may be named as second owner of a newsletter or item of yours, and then read its comments and history too. Each must name the other.',
      shows: 'shortName',
    },
    slug: {
      label: 'Web address',
      hint: 'The part of the website’s address that stands for this partnership. Changed like its names.',
    },
    timeZone: { label: 'Time zone' },
    closedOn: { label: 'Closed on' },
    successor: { label: 'Carried on by', shows: 'shortName' },
    isMerged: { label: 'Merged' },
    updatedAt: LAST_SAVED,
  },
  hidden: ['globalId', 'closedOn', 'successor', 'isMerged'],
  list: { columns: ['shortName', 'name', 'kind', 'updatedAt'], sortBy: 'shortName', order: 'ASC' },
};
