import type { Builder } from '../builder';

import { addBlockEnums } from './block-enums';
import { addBriefingEnums } from './briefing-enums';
import { addContactEnums } from './contact-enums';
import { addEventEnums } from './event-enums';
import { addHelpEnums } from './help-enums';
import { addKindEnums } from './kind-enums';
import { addPartnershipEnums } from './partnership-enums';
import { addReaderEnums } from './reader-enums';
import { addStoryEnums } from './story-enums';

/** Adds the schema's enums and hands their references on, by name. */
export const addEnums = (builder: Builder) => ({
  ...addPartnershipEnums(builder),
  ...addStoryEnums(builder),
  ...addEventEnums(builder),
  ...addBriefingEnums(builder),
  ...addContactEnums(builder),
  ...addHelpEnums(builder),
  ...addBlockEnums(builder),
  ...addKindEnums(builder),
  ...addReaderEnums(builder),
});
