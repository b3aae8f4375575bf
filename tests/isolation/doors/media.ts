import { aPng } from '../../support/files/pictures';
import { DOCUMENT_TYPES, FILE, FOLDER } from '../world';
import { del, type Door, get, post, put } from './door';

/** The media library. */
export const MEDIA: readonly Door[] = [
  {
    name: 'open a file',
    route: 'GET /upload/files/:id',
    operation: 'read',
    uids: [FILE],
    send: ({ thing }) => get(`/upload/files/${thing.id}`),
    shows: true,
  },
  {
    name: 'search for a file',
    route: 'GET /upload/files',
    operation: 'read',
    uids: [FILE],
    send: ({ thing }) => get(`/upload/files?_q=${thing.word}`),
    shows: true,
  },
  {
    name: 'filter by its caption',
    route: 'GET /upload/files',
    operation: 'read',
    uids: [FILE],
    send: ({ thing }) => get(`/upload/files?filters[$and][0][caption][$contains]=${thing.word}`),
    shows: true,
  },
  {
    name: 'filter files by folder',
    route: 'GET /upload/files',
    operation: 'read',
    uids: [FOLDER],
    send: ({ thing }) => get(`/upload/files?filters[folder][name][$contains]=${thing.word}`),
  },
  {
    name: 'rename a file',
    route: 'POST /upload',
    operation: 'update',
    uids: [FILE],
    send: ({ thing }) => ({
      method: 'POST',
      path: `/upload?id=${thing.id}`,
      form: () => formOf({ fileInfo: JSON.stringify({ name: `${thing.word}.png`, alternativeText: 'Changed', caption: 'Changed' }) }),
    }),
  },
  {
    name: 'change a file',
    route: 'PUT /upload/files/:id',
    operation: 'stock',
    uids: [FILE],
    send: ({ thing }) => put(`/upload/files/${thing.id}`, { fileInfo: { caption: 'Changed' } }),
  },
  {
    name: 'change several files',
    route: 'POST /upload/actions/bulk-update',
    operation: 'update',
    uids: [FILE],
    send: ({ thing }) => post('/upload/actions/bulk-update', { updates: [{ id: thing.id, fileInfo: { caption: 'Changed' } }] }),
  },
  {
    name: 'replace a file',
    route: 'POST /upload',
    operation: 'update',
    uids: [FILE],
    send: ({ thing }) => ({
      method: 'POST',
      path: `/upload?id=${thing.id}`,
      form: () => withPicture(formOf({ fileInfo: JSON.stringify({ name: 'new.png' }) })),
    }),
  },
  {
    name: 'replace a file at its own route',
    route: 'POST /upload/files/:id/replace',
    operation: 'stock',
    uids: [FILE],
    send: ({ thing }) => ({ method: 'POST', path: `/upload/files/${thing.id}/replace`, form: () => withPicture(new FormData()) }),
  },
  {
    name: 'delete a file',
    route: 'DELETE /upload/files/:id',
    operation: 'delete',
    uids: [FILE],
    send: ({ thing }) => del(`/upload/files/${thing.id}`),
  },
  {
    name: 'delete several files',
    route: 'POST /upload/actions/bulk-delete',
    operation: 'delete',
    uids: [FILE],
    send: ({ thing }) => post('/upload/actions/bulk-delete', { fileIds: [thing.id], folderIds: [] }),
  },
  {
    name: 'move a file to the top',
    route: 'POST /upload/actions/bulk-move',
    operation: 'update',
    uids: [FILE],
    send: ({ thing }) => post('/upload/actions/bulk-move', { fileIds: [thing.id], folderIds: [], destinationFolderId: null }),
  },
  {
    name: 'attach an upload to it',
    route: 'POST /upload',
    operation: 'stock',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => ({
      method: 'POST',
      path: '/upload',
      form: () => withPicture(formOf({ ref: thing.uid, refId: String(thing.id), field: 'cover' })),
    }),
  },
];

export const FOLDERS: readonly Door[] = [
  {
    name: 'open a folder',
    route: 'GET /upload/folders/:id',
    operation: 'read',
    uids: [FOLDER],
    send: ({ thing }) => get(`/upload/folders/${thing.id}`),
    shows: true,
  },
  {
    name: 'search for a folder',
    route: 'GET /upload/folders',
    operation: 'read',
    uids: [FOLDER],
    send: ({ thing }) => get(`/upload/folders?filters[name][$contains]=${thing.word}`),
    shows: true,
  },
  {
    name: 'rename a folder',
    route: 'PUT /upload/folders/:id',
    operation: 'update',
    uids: [FOLDER],
    send: ({ thing }) => put(`/upload/folders/${thing.id}`, { name: `changed ${thing.word}`, parent: null }),
  },
  {
    name: 'delete a folder',
    route: 'POST /upload/actions/bulk-delete',
    operation: 'delete',
    uids: [FOLDER],
    send: ({ thing }) => post('/upload/actions/bulk-delete', { fileIds: [], folderIds: [thing.id] }),
  },
  {
    name: 'make a folder in it',
    route: 'POST /upload/folders',
    operation: 'link',
    uids: [FOLDER],
    send: ({ thing }) => post('/upload/folders', { name: `within ${thing.word.slice(-8)} ${counter.next()}`, parent: thing.id }),
  },
  {
    name: 'upload into it',
    route: 'POST /upload',
    operation: 'link',
    uids: [FOLDER],
    send: ({ thing }) => ({
      method: 'POST',
      path: '/upload',
      form: () => withPicture(formOf({ fileInfo: JSON.stringify({ name: 'new.png', folder: thing.id }) })),
    }),
  },
  {
    name: 'move own file into it',
    route: 'POST /upload/actions/bulk-move',
    operation: 'link',
    uids: [FOLDER],
    from: FILE,
    send: ({ thing, host }) =>
      post('/upload/actions/bulk-move', { fileIds: [host(FILE).id], folderIds: [], destinationFolderId: thing.id }),
  },
  {
    name: 'move a folder to the top',
    route: 'POST /upload/actions/bulk-move',
    operation: 'update',
    uids: [FOLDER],
    send: ({ thing }) => post('/upload/actions/bulk-move', { fileIds: [], folderIds: [thing.id], destinationFolderId: null }),
  },
];

/** Folder names are unique in their parent. */
const counter = ((): { next(): number } => {
  const state = { count: 0 };
  return { next: () => (state.count += 1) };
})();

const formOf = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

const withPicture = (form: FormData): FormData => {
  form.append('files', new Blob([new Uint8Array(aPng())], { type: 'image/png' }), 'picture.png');
  return form;
};
