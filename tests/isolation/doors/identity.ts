import { newCanary } from '../canaries';
import { DOCUMENT_TYPES, PARTNERSHIP } from '../world';
import { collection, type Door, post, put, titleOf } from './door';

const STORY = 'api::story.story';
const CONTACT = 'api::contact.contact';
const SECTION = 'api::section.section';

const SAVE = 'PUT /content-manager/collection-types/:model/:id';
const MAKE = 'POST /content-manager/collection-types/:model';

/** What Strapi itself keeps of rows, planted in a body: nothing may come of it, whoever sends it. */
export const IDENTITY: readonly Door[] = [
  {
    name: 'save own one under its ids',
    route: SAVE,
    operation: 'astray',
    uids: DOCUMENT_TYPES,
    send: ({ thing: { uid, documentId, id }, host }) =>
      put(collection(uid, `/${host(uid).documentId}`), { [titleOf(uid)]: 'News', documentId, id, localizations: [id], locale: 'cy' }),
  },
  ...(['documentId', 'id'] as const).map((name): Door => ({
    name: `make a story under its ${name}`,
    route: MAKE,
    operation: 'astray',
    uids: [STORY],
    // A title of its own, so that its address is told by nothing that was there before.
    send: ({ thing, host }) =>
      post(collection(STORY), { title: newCanary(), kind: 'news', partnership: host(PARTNERSHIP).documentId, [name]: thing[name] }),
  })),
  ...(['contact_id', 'inv_contact_id'] as const).map((column): Door => ({
    name: `link own contact by its ${column}`,
    route: SAVE,
    operation: 'astray',
    uids: [CONTACT],
    send: ({ thing, host }) => {
      const { documentId, id } = host(CONTACT);
      return put(collection(CONTACT, `/${documentId}`), { outsideHours: { connect: [{ id, __pivot: { [column]: thing.id } }] } });
    },
  })),
  {
    name: 'save own section with its placement',
    route: SAVE,
    operation: 'astray',
    uids: [SECTION],
    send: ({ thing, host }) =>
      put(collection(SECTION, `/${host(SECTION).documentId}`), { placements: [{ __component: 'placement.contact', id: thing.placement }] }),
    places: ['shared', 'child', 'other', 'parent'],
  },
];
