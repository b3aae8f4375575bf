import type { Core, UID } from '@strapi/strapi';

import type { SubjectRef } from '../../kernel';
import type { ItemType } from '../model/reference';

import { withStrapiTimes } from './strapi-times';

export type GovernedName = ItemType | 'partnership' | 'issue' | 'section';

/** A document of the demo once it stands in the database. */
export interface Made {
  readonly documentId: string;
  readonly subject: SubjectRef;
}

export interface DemoDocuments {
  create(type: GovernedName, data: object): Promise<Made>;
  update(made: Made, data: object): Promise<void>;
}

const uidOf = (type: string): UID.ContentType => `api::${type}.${type}` as UID.ContentType;

/** Strapi's document service for the governed types; the data of the demo is checked against the schemas by its unit tests. */
export const createDemoDocuments = (strapi: Core.Strapi): DemoDocuments => ({
  async create(type, data) {
    const saved = await strapi.documents(uidOf(type)).create({ data: withStrapiTimes(data) as never });
    return { documentId: saved.documentId, subject: { type, id: (saved as unknown as { globalId: string }).globalId } };
  },
  async update({ documentId, subject }, data) {
    await strapi.documents(uidOf(subject.type)).update({ documentId, data: withStrapiTimes(data) as never });
  },
});
