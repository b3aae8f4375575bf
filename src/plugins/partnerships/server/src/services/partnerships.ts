import type { Core } from '@strapi/strapi';

import { once, systemClock } from '../../../../../kernel';
import type { MediaService, MembershipsService, ScopesService, WalledTypes } from '../../../contract';
import { readAgreed } from '../adapters/agreements';
import { asSystem } from '../adapters/as-system';
import { readColleagues } from '../adapters/colleagues';
import { createStaffNames } from '../adapters/staff-names';
import { readMemberships } from '../adapters/membership-rows';
import { isNetworkAdministrator } from '../adapters/network-administrator';
import { guardMediaLists, guardMediaMoves } from '../adapters/guard-media';
import { refuseClosedUploads } from '../adapters/closed-media';
import { mediaRules } from '../adapters/media-rules';
import { offerCoOwners } from '../adapters/offer-co-owners';
import { offerOtherPartnerships } from '../adapters/offer-others';
import { partnershipTable } from '../adapters/people/partnership-table';
import { leaveUploadsUnlinked } from '../adapters/unlinked-uploads';
import { createRequireUnused, createWhereUsed } from '../adapters/where-used';
import { createSettleFiles } from '../adapters/settle-files';
import { ActingOnes } from '../adapters/wall/acting';
import { createDocumentRules } from '../adapters/wall/document-rules';
import { raiseWall } from '../adapters/wall/raise-wall';
import { createReadScope, type ReadScope } from '../adapters/wall/read-scope';
import { readTimeZone } from '../adapters/time-zone';
import { createOwnersOf } from '../adapters/wall/owners-of';
import { createRefuseClosed, isClosedIn } from '../adapters/wall/refuse-closed';
import { createRowConditions, openPartnerships } from '../adapters/wall/row-condition';
import { planWall, type WallPlan } from '../adapters/wall/wall-plan';
import { allows } from '../domain/access';
import { waysThroughOthers } from '../domain/owner-paths';
import { ledTo } from '../domain/people/merged-partnerships';

import type { PeopleService } from './people';

export interface PartnershipsConfig {
  readonly partnershipUid: string;
  readonly walled: WalledTypes;
  /** Fields (`uid.name`) that may name any partnership. */
  readonly openFields: readonly string[];
  /** Fields (`uid.name`) that may name a partnership which agreed to own things together. */
  readonly agreedFields: readonly string[];
}

/** Puts the plugin together: adapters into rules. Nothing happens here but wiring. */
export const assemblePartnerships = (strapi: Core.Strapi) => {
  const { partnershipUid, walled, openFields, agreedFields } = strapi.config.get<PartnershipsConfig>('plugin::partnerships');
  const readScope = createReadScope({ strapi, clock: systemClock, partnershipUid });
  const actingOnes = new ActingOnes({ strapi, readScope, ownersOf: createOwnersOf(strapi, walled) });
  const agreed = readAgreed(strapi, partnershipUid);
  const plan = once((): WallPlan => planWall(strapi, walled));
  const conditions = createRowConditions({ knex: strapi.db.connection, plan, openPartnerships: openPartnerships(strapi, partnershipUid) });
  const requireUnused = createRequireUnused(actingOnes, createWhereUsed({ strapi, types: walled, actingOnes, conditions }));
  const media: MediaService = { settle: createSettleFiles({ strapi, plan, partnershipUid }), requireUnused };
  const mediaPorts = { strapi, actingOnes, partnershipUid };
  return {
    memberships: { ...membershipsOf(strapi, readScope), isClosed: isClosedIn({ strapi, actingOnes, partnershipUid }) },
    scopes: scopesOf(actingOnes, agreed),
    media,
    raiseWall(): void {
      raiseWall(strapi, {
        guard: {
          strapi,
          actingOnes,
          conditions,
          plan,
          isPartnership: (uid) => uid === partnershipUid,
          ownersWays: (uid) => waysThroughOthers(walled[uid] ?? { owners: [] }),
          openFields,
          agreedFields,
          ownerField: (uid) => walled[uid]?.owners[0] ?? '',
          agreed,
        },
        documentRules: createDocumentRules({ strapi, actingOnes, types: walled, tellOfParent: tellOfParentOf(strapi) }),
        refuseClosed: createRefuseClosed({ strapi, actingOnes, types: walled, partnershipUid }),
        mediaRules: mediaRules(mediaPorts),
      });
      offerCoOwners({ strapi, actingOnes, types: walled, partnershipUid, agreed });
      offerOtherPartnerships({ strapi, actingOnes, partnershipUid });
      guardMediaMoves({ ...mediaPorts, requireUnused });
      for (const guardUploads of [refuseClosedUploads, leaveUploadsUnlinked]) guardUploads(mediaPorts);
      guardMediaLists(strapi);
    },
  };
};

export type Partnerships = ReturnType<typeof assemblePartnerships>;

const tellOfParentOf =
  (strapi: Core.Strapi): PeopleService['tellOfParent'] =>
  (told) =>
    strapi.plugin('partnerships').service<PeopleService>('people').tellOfParent(told);

const membershipsOf = (strapi: Core.Strapi, readScope: ReadScope): Omit<MembershipsService, 'isClosed'> => {
  const scopeOf = async (userId: number) =>
    await readScope({ id: userId, isNetworkAdministrator: await isNetworkAdministrator(strapi, userId) });
  return {
    scopeOf,
    timeZoneOf: ([first]) => readTimeZone(strapi, first),
    of: (userId) => readMemberships(strapi, userId),
    mayPublish: async (userId, partnerships) => allows(await scopeOf(userId), 'publish', partnerships),
    grantsOf: async (userId) => (await scopeOf(userId)).grants,
    partsOf: async (partnerships) =>
      ledTo(
        await asSystem(strapi, 'what became part of a partnership', () => partnershipTable(strapi).merged()),
        partnerships.map((id) => ({ id })),
      ),
    colleaguesIn: (partnerships) => readColleagues(strapi, partnerships),
    namesOf: (userIds) => createStaffNames(strapi).named(userIds),
  };
};

const scopesOf = (actingOnes: ActingOnes, agreed: ReturnType<typeof readAgreed>): ScopesService => ({
  current: async () => (await actingOnes.current()).scope,
  asSystem: (reason, work) => actingOnes.asSystem(reason, work),
  may: async (operation, owners) => allows((await actingOnes.current()).scope, operation, owners),
  agreedWith: (partnership) => agreed([partnership]),
});
