import type { GraphQLSchema } from 'graphql';

import { MAX_PAGE } from '../../domain/reading/page';
import { LIMITS } from '../limits/limits';

import { addScalars } from './add-scalars';
import { addUnions } from './add-unions';
import { createBuilder } from './builder';
import { addEnums } from './enums/add-enums';
import { addEventQueries } from './queries/event-queries';
import { addIssueQueries } from './queries/issue-queries';
import { addItemQueries } from './queries/item-queries';
import { addOtherQueries } from './queries/other-queries';
import { addPartnershipQueries } from './queries/partnership-queries';
import { addReaderQuery } from './queries/reader-query';
import type { Toolkit } from './toolkit';
import { addBlockTypes } from './types/block-types';
import { addBriefingTypes } from './types/briefing-types';
import { addChangeConnection } from './types/change-types';
import { addConnections } from './types/connections';
import { addContactTypes } from './types/contact-types';
import { addEventConnection } from './types/event-connection';
import { addEventTypes } from './types/event-types';
import { addFileTypes } from './types/file-types';
import { addInterfaces } from './types/interfaces';
import { addIssueTypes } from './types/issue-types';
import { addListBlockTypes } from './types/list-block-types';
import { addPageInfo } from './types/page-types';
import { addPartnershipTypes } from './types/partnership-types';
import { addSearchConnection } from './types/search-connection';
import { addStoryTypes } from './types/story-types';
import { addTermTypes } from './types/term-types';
import { addTextTypes } from './types/text-types';
import { addTimeTypes } from './types/time-types';
import { addUrgentHelpTypes } from './types/urgent-help-types';
import { addWithdrawnType } from './types/withdrawn-type';

const TYPES: readonly ((toolkit: Toolkit) => void)[] = [
  addInterfaces,
  addTimeTypes,
  addTermTypes,
  addFileTypes,
  addTextTypes,
  addBlockTypes,
  addListBlockTypes,
  addPartnershipTypes,
  addIssueTypes,
  addStoryTypes,
  addEventTypes,
  addBriefingTypes,
  addContactTypes,
  addWithdrawnType,
  addUrgentHelpTypes,
  addPageInfo,
];

/** Builds the public schema. Its printed form is committed as contract/schema.graphql; a test holds the two together. */
export const buildPublicSchema = (): GraphQLSchema => {
  const builder = createBuilder();
  addScalars(builder);
  const toolkit: Toolkit = { builder, enums: addEnums(builder), unions: addUnions(builder) };
  for (const add of TYPES) add(toolkit);
  builder.queryType({ description: QUERY });
  const connections = addConnections(toolkit);
  addPartnershipQueries(toolkit);
  addIssueQueries(toolkit, connections);
  addItemQueries(toolkit, connections);
  addEventQueries(toolkit, addEventConnection(toolkit));
  addOtherQueries(toolkit, { SearchConnection: addSearchConnection(toolkit), ChangeConnection: addChangeConnection(toolkit) });
  addReaderQuery(toolkit);
  return builder.toSchema();
};

const QUERY = `What Concord's partnerships have published. Drafts cannot be reached from here. Items for practitioners only are
absent for everybody but readers who send a key or sign-in that is cleared for them (\`reader\` says which you are).
A list never shows what was withdrawn; where one thing is asked for, the answer may be \`Withdrawn\`.

Limits of one request: ${LIMITS.bodyBytes / 1000} kB, ${LIMITS.tokens} words and signs, ${LIMITS.depth} levels, ${LIMITS.aliases} aliases, ${LIMITS.fragments} fragments, \`first\` from 1 to ${MAX_PAGE}, and
${LIMITS.cost} fields in the answer, reckoned by \`first\`. Every error carries \`extensions.code\`.`;
