import type { Core } from '@strapi/strapi';

import { DomainError } from '../../../../../kernel';
import { aroundStock } from '../../../../../strapi-edge';

interface WebhookRunner {
  run: () => Promise<{ readonly statusCode: number; readonly message: string }>;
}

const GONE = 410;

/**
 * A webhook sends every document that is written, whoever's it is, to an address that one person chose: round the wall, and without a trace.
 * None is made, changed or tried any more, and one from before sends nothing; it can be looked at and deleted.
 * To be called in `register`, before Strapi begins to listen for those that are stored.
 */
export const closeWebhooks = (strapi: Core.Strapi): void => {
  aroundStock(strapi, { controller: 'admin::webhooks', names: ['createWebhook', 'updateWebhook', 'triggerWebhook'] }, () => {
    throw noWebhooks();
  });
  // All that goes out goes through this.
  strapi.get<WebhookRunner>('webhookRunner').run = () => Promise.resolve({ statusCode: GONE, message: noWebhooks().message });
};

const noWebhooks = (): DomainError =>
  new DomainError({
    code: 'webhook.unused',
    refusal: 'not-allowed',
    message:
      'No webhooks are sent: they would carry what every partnership writes, before it is public, to an address outside. Websites read what is public with a key, which a manager of the partnership makes.',
  });
