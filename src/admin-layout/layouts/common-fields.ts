import type { FieldLayout, Layout } from '../layout';

const PARTNERSHIP: FieldLayout = {
  label: 'Owned by',
  hint: 'The partnership that answers for this. Once saved, it stays: to have it elsewhere, make a new one there.',
  placeholder: 'Choose a partnership',
  shows: 'shortName',
};

/** Fields that items of every kind share, with one wording for all. */
export const OWNERSHIP = {
  partnership: PARTNERSHIP,
  coOwner: {
    label: 'Owned together with',
    hint: 'Only when two partnerships answer for it, as joint boards do. Both change it; the owner alone deletes it. The other then reads its comments and history too, those from before included.',
    placeholder: 'Choose a partnership',
    shows: 'shortName',
  },
} as const satisfies Layout['fields'];

export const ADDRESS: FieldLayout = {
  label: 'Web address',
  hint: 'The last part of its address on the website. Leave it empty and it is made from the title.',
  placeholder: 'made from the title',
};

export const TAGS = {
  topics: { label: 'Topics', hint: 'Readers and partner websites can filter by these.', placeholder: 'Choose topics', shows: 'name' },
  audiences: { label: 'For whom', hint: 'Leave empty when it is for everybody.', placeholder: 'Choose audiences', shows: 'name' },
  visibility: { label: 'Who may read it', hint: 'Practitioners must sign in on the partner website.' },
} as const satisfies Layout['fields'];

export const LAST_SAVED: FieldLayout = { label: 'Last saved' };

/** The rows that end the form of every item. */
export const ITEM_ROWS: Layout['rows'] = [
  { topics: 6, audiences: 6 },
  { partnership: 6, coOwner: 6 },
  { visibility: 6, slug: 6 },
];

export const ITEM_FIELDS = { ...OWNERSHIP, ...TAGS, slug: ADDRESS, updatedAt: LAST_SAVED } as const satisfies Layout['fields'];

export const BODY: FieldLayout = {
  label: 'Text',
  hint: 'Add as many pieces as you need: text, a call-out, a table, links, a picture. Drag them into order.',
};
