import type { Core } from '@strapi/strapi';

import type { Post } from '../../../contract';
import { createPost } from '../adapters/post';

interface Settings {
  /** Empty where no mail can be sent. */
  readonly mailFrom: string;
  readonly publicUrl: string;
}

interface Mail {
  readonly post: Post;
  /** Where this installation is reached, for links in letters; without a slash at the end. */
  readonly publicUrl: string;
}

/** What it takes to write to people, as this installation is set up. */
export const mailOf = (strapi: Core.Strapi): Mail => {
  const { mailFrom, publicUrl } = strapi.config.get<Settings>('plugin::partnerships');
  return { post: createPost(strapi, mailFrom), publicUrl: publicUrl.replace(/\/+$/, '') };
};
