import type { Core } from '@strapi/strapi';

import type { Postman } from '../../application/mails/ports';

interface EmailService {
  send(email: Readonly<Record<'from' | 'to' | 'subject' | 'text' | 'html', string>>): Promise<unknown>;
}

/** Sends by Strapi's e-mail plugin, which has the mail server and its time limits (config/plugins.ts). */
export const smtpPostman = (strapi: Core.Strapi, from: string): Postman => ({
  async send(address, mail) {
    await strapi
      .plugin('email')
      .service<EmailService>('email')
      .send({ from, to: address, ...mail });
  },
});
