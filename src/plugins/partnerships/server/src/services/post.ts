import type { Core } from '@strapi/strapi';

import type { PostService } from '../../../contract';
import { createPost } from '../adapters/post';

interface Settings {
  readonly mailFrom: string;
  readonly publicUrl: string;
}

/** E-mail to staff, for those above the plugins who have something to tell. */
export const postService = ({ strapi }: { strapi: Core.Strapi }): PostService => {
  const { mailFrom, publicUrl } = strapi.config.get<Settings>('plugin::partnerships');
  return { ...createPost(strapi, mailFrom), deskAddress: `${publicUrl.replace(/\/+$/, '')}/admin` };
};
