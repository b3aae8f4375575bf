import type { Core } from '@strapi/strapi';

import type { ScopesService } from '../../../../../partnerships/contract';
import type { GovernedTypes } from '../../../../contract';
import type { CopyWriter } from '../../application/history/copy-writer';
import type { FormShapes } from '../../domain/diff/form-shape';

import { findThings } from './found-things';
import type { RecordingOnce } from './recording-once';
import { payloadOf } from './restore-payload';

interface CopyWriterPorts {
  readonly strapi: Core.Strapi;
  readonly governed: GovernedTypes;
  readonly wall: ScopesService;
  readonly shapes: () => FormShapes;
  readonly recording: RecordingOnce;
}

type Row = Readonly<Record<string, unknown>>;

/** Writes old bodies into working copies through Strapi's own saving, past the wall: whoever calls has asked it what may be named. */
export const createCopyWriter = ({ strapi, governed, wall, shapes, recording }: CopyWriterPorts): CopyWriter => {
  const documents = (uid: string) => strapi.documents(uid as never);
  return {
    async prepare(tables, { body, own, bodies }, mayName) {
      const found = await findThings({ strapi, governed, tables, mayName }, body);
      const restoring = { strapi, governed, shapes: shapes(), found };
      return { own: payloadOf(restoring, own, body), parts: bodies.map(({ uid, body: part }) => payloadOf(restoring, uid, part)) };
    },
    async partsOf(uid, documentId) {
      const parts = governed[uid]?.parts;
      const attribute = parts && governed[parts.uid]?.partOf?.attribute;
      if (!parts || attribute === undefined) return [];
      const where = { [attribute]: { documentId } };
      const rows = await wall.asSystem('the parts of a whole', () =>
        strapi.db.query(parts.uid).findMany({ where, select: ['documentId', 'globalId'] }),
      );
      return (rows as readonly Row[]).map((row) => ({ documentId: String(row.documentId), id: String(row.globalId) }));
    },
    once: (work) => recording.once(() => wall.asSystem('a restored revision', work)),
    async create(uid, data) {
      const made = (await documents(uid).create({ data: data as never })) as { readonly documentId: string };
      return made.documentId;
    },
    async update(uid, documentId, data) {
      await documents(uid).update({ documentId, data: data as never });
    },
    async remove(uid, documentId) {
      await documents(uid).delete({ documentId });
    },
  };
};
