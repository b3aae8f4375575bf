import type { Core } from '@strapi/strapi';

import { FILE, FOLDER } from './media-owner';

/**
 * Gives the files and folders of the media library an owner, which Strapi's own do not have. A file may have several: the
 * first uploaded it, the others use it. To be called before Strapi makes its tables.
 */
export const giveMediaOwners = (strapi: Core.Strapi): void => {
  const target = strapi.config.get<string>('plugin::partnerships.partnershipUid');
  const hidden = { type: 'relation', target, private: true, configurable: false, writable: true, visible: false };
  attributesOf(strapi, FILE).partnerships = { ...hidden, relation: 'manyToMany' };
  attributesOf(strapi, FOLDER).partnership = { ...hidden, relation: 'manyToOne' };
};

const attributesOf = (strapi: Core.Strapi, uid: typeof FILE | typeof FOLDER): Record<string, unknown> => strapi.contentType(uid).attributes;
