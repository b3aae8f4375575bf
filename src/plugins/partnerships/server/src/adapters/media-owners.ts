import type { Core } from '@strapi/strapi';

/**
 * Gives the files and folders of the media library an owner, which Strapi's own do not have. A file may have several:
 * those of a document owned together share its pictures. To be called before Strapi makes its tables.
 */
export const giveMediaOwners = (strapi: Core.Strapi): void => {
  const target = strapi.config.get<string>('plugin::partnerships.partnershipUid');
  const hidden = { type: 'relation', target, private: true, configurable: false, writable: true, visible: false };
  attributesOf(strapi, 'plugin::upload.file').partnerships = { ...hidden, relation: 'manyToMany' };
  attributesOf(strapi, 'plugin::upload.folder').partnership = { ...hidden, relation: 'manyToOne' };
};

const attributesOf = (strapi: Core.Strapi, uid: 'plugin::upload.file' | 'plugin::upload.folder'): Record<string, unknown> =>
  strapi.contentType(uid).attributes;
