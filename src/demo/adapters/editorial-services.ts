import type { Core } from '@strapi/strapi';

import type { PublishingService, SchedulingService, SignOffService, SignOffSettingsService } from '../../plugins/editorial/contract';

/** Editorial's use cases of publication, by their contract. */
export const publishingOf = (strapi: Core.Strapi): PublishingService => strapi.plugin('editorial').service<PublishingService>('publishing');

/** Editorial's use cases of sign-off, by their contract. */
export const signOffOf = (strapi: Core.Strapi): { readonly signOff: SignOffService; readonly settings: SignOffSettingsService } => ({
  signOff: strapi.plugin('editorial').service<SignOffService>('sign-off'),
  settings: strapi.plugin('editorial').service<SignOffSettingsService>('sign-off-settings'),
});

/** Editorial's use cases of scheduling, by their contract. */
export const schedulingOf = (strapi: Core.Strapi): SchedulingService => strapi.plugin('editorial').service<SchedulingService>('scheduling');
