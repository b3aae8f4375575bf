import type { Core } from '@strapi/strapi';

import type { Post } from '../../../contract';

interface EmailService {
  send(email: { readonly from: string; readonly to: string; readonly subject: string; readonly text: string }): Promise<unknown>;
}

const PATIENCE_MS = 10_000;

/** E-mail by Strapi's own plugin, once somebody has said from which address and by which server: without MAIL_FROM and SMTP_HOST nothing is sent. */
export const createPost = (strapi: Core.Strapi, from: string): Post => ({
  canSend: from !== '',
  async send(letter) {
    if (from === '') return false;
    try {
      await inTime(
        strapi
          .plugin('email')
          .service<EmailService>('email')
          .send({ from, ...letter }),
      );
      return true;
    } catch (error) {
      strapi.log.error(`The e-mail “${letter.subject}” could not be sent.`, error);
      return false;
    }
  },
});

const inTime = async (sending: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The mail server did not answer within ${String(PATIENCE_MS / 1000)} seconds.`));
    }, PATIENCE_MS);
  });
  try {
    await Promise.race([sending, late]);
  } finally {
    clearTimeout(timer);
  }
};
