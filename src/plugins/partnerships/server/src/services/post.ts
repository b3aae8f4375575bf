import type { Core } from '@strapi/strapi';

import type { PostService } from '../../../contract';

import { mailOf } from './mail';

/** E-mail to staff, for those above the plugins who have something to tell. */
export const postService = ({ strapi }: { strapi: Core.Strapi }): PostService => {
  const { post, publicUrl } = mailOf(strapi);
  return { ...post, deskAddress: `${publicUrl}/admin` };
};
