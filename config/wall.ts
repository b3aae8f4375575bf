import { GOVERNED_TYPES } from './governed-types';

const PARTNERSHIP = 'api::partnership.partnership';
const ITEMS = ['story', 'event', 'briefing', 'contact'].map((name) => `api::${name}.${name}`);

/** What the partnerships plugin walls in: all that editorial governs, and the files and folders of the media library. */
export const WALL = {
  partnershipUid: PARTNERSHIP,
  walled: {
    ...GOVERNED_TYPES,
    'plugin::upload.file': { name: 'file', title: 'name', owners: ['partnerships'] },
    'plugin::upload.folder': { name: 'folder', title: 'name', owners: ['partnership'] },
  },
  openFields: [`${PARTNERSHIP}.parent`, `${PARTNERSHIP}.ownsWith`],
  agreedFields: ['api::issue.issue', ...ITEMS].map((uid) => `${uid}.coOwner`),
};
