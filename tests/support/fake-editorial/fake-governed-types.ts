import type { GovernedTypes } from '../../../src/plugins/editorial/contract';

/** A whole with parts that place items, and an item: all that editorial can tell apart, under names of no Concord type. */
export const FAKE_TYPES: GovernedTypes = {
  'test::journal': {
    type: 'journal',
    name: 'journal',
    title: 'title',
    owners: ['owner'],
    parts: { attribute: 'chapters', uid: 'test::chapter' },
    unpublished: ['source'],
    schemaVersion: 2,
  },
  'test::chapter': {
    type: 'chapter',
    name: 'chapter',
    title: 'heading',
    owners: ['journal.owner'],
    partOf: { attribute: 'journal', uid: 'test::journal' },
    placements: 'placements',
    schemaVersion: 1,
  },
  'test::note': {
    type: 'note',
    name: 'note',
    labels: { title: 'Title' },
    title: 'title',
    owners: ['owner', 'coOwner'],
    embargo: { date: 'embargoDate', time: 'embargoTime' },
    caseContent: { attributes: ['review'], components: ['test.case'] },
    audience: { attribute: 'readers', everybody: 'everybody', others: 'members' },
    forEverybody: ['urgentHelp'],
    schemaVersion: 3,
  },
};
