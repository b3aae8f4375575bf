import type { Core } from '@strapi/strapi';

import type {
  AssignmentService,
  PublishingService,
  SchedulingService,
  SignOffService,
  SignOffSettingsService,
  TalkService,
} from '../../plugins/editorial/contract';

/** Editorial's use cases of publication, by their contract. */
export const publishingOf = (strapi: Core.Strapi): PublishingService => strapi.plugin('editorial').service<PublishingService>('publishing');

/** Editorial's use cases of sign-off, by their contract. */
export const signOffOf = (strapi: Core.Strapi): { readonly signOff: SignOffService; readonly settings: SignOffSettingsService } => ({
  signOff: strapi.plugin('editorial').service<SignOffService>('sign-off'),
  settings: strapi.plugin('editorial').service<SignOffSettingsService>('sign-off-settings'),
});

/** Editorial's use cases of scheduling, by their contract. */
export const schedulingOf = (strapi: Core.Strapi): SchedulingService => strapi.plugin('editorial').service<SchedulingService>('scheduling');

/** Editorial's use cases of comments, and of who does what, by their contracts. */
export const talkOf = (strapi: Core.Strapi): { readonly talk: TalkService; readonly assignments: AssignmentService } => ({
  talk: strapi.plugin('editorial').service<TalkService>('talk'),
  assignments: strapi.plugin('editorial').service<AssignmentService>('assignments'),
});
