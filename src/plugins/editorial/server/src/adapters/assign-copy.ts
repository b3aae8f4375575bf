import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { type SubjectRef, subjectKey } from '../../../../../kernel';
import type { AssignedValue } from '../../../contract';
import type { AssignCopy, Desk } from '../application/ports';

const row = z.object({ id: z.number() });

/** Writes attributes of a working copy, past the wall and the middleware of saves: the caller records the revision itself. */
export const createAssignCopy =
  (strapi: Core.Strapi, desk: Desk): AssignCopy =>
  async (subject, to) => {
    const data: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(to)) data[name] = await stored(strapi, desk, value);
    await strapi.db.query(subject.uid).update({ where: { documentId: subject.documentId }, data: data as never });
  };

const stored = async (strapi: Core.Strapi, desk: Desk, value: AssignedValue): Promise<unknown> => {
  if (value === null || typeof value === 'string') return value;
  const refs: readonly SubjectRef[] = [value].flat();
  const ids: number[] = [];
  for (const ref of refs) ids.push(await rowOf(strapi, desk, ref));
  return Array.isArray(value) ? ids : ids[0];
};

const rowOf = async (strapi: Core.Strapi, desk: Desk, ref: SubjectRef): Promise<number> => {
  const subject = (await desk.read((tables) => tables.subjects.find([ref]))).get(subjectKey(ref));
  const found: unknown = subject && (await strapi.db.query(subject.uid).findOne({ where: { documentId: subject.documentId } }));
  return row.parse(found).id;
};
