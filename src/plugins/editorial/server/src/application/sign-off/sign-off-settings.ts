import { randomUUID } from 'node:crypto';

import { type Clock, DomainError } from '../../../../../../kernel';
import { notManaged } from '../../../../../partnerships/contract';
import {
  type Actor,
  type Agency,
  type GovernedTypes,
  REVIEW_LEAD,
  type SignOffDesk,
  type SignOffSettingsService,
} from '../../../../contract';
import { emptyLead } from '../../domain/sign-off/case-content';
import { agencyRefusal, settingsRefusal, signatoriesRefusal } from '../../domain/sign-off/settings-refusals';
import type { Desk, DeskTables, Memberships } from '../ports';

import { readSignOffDesk } from './sign-off-desk';

export interface SignOffSettingsPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly governed: GovernedTypes;
  readonly memberships: Memberships;
}

/** What a partnership asks for before something goes public (SignOffSettingsService). */
export const createSignOffSettings = (ports: SignOffSettingsPorts): SignOffSettingsService => {
  const changing = (partnership: string, actor: Actor, change: (tables: DeskTables, desk: SignOffDesk) => Promise<void>) =>
    ports.desk.transact(async (tables) => {
      await tables.lock(`sign-off:${partnership}`);
      await change(tables, await deskOf(tables, partnership, { ...ports, actor }));
    });
  return {
    desk: (partnership, actor) => ports.desk.read((tables) => deskOf(tables, partnership, { ...ports, actor })),
    choose: (partnership, { type, settings }, actor) =>
      changing(partnership, actor, async (tables, { types, agencies }) => {
        requireType(types, type);
        orRefuse(settingsRefusal(settings, agencies));
        await tables.signOffSettings.save({ partnership, type, settings }, { by: actor.id, at: now(ports) });
      }),
    addAgency: (partnership, { name, kind }, actor) =>
      changing(partnership, actor, async (tables, desk) => {
        const agency = { id: randomUUID(), name: name.trim(), kind, signatories: [] };
        orRefuse(agencyRefusal(agency, desk));
        await tables.agencies.add(agency, { partnership, at: now(ports) });
      }),
    changeAgency: (partnership, change, actor) =>
      changing(partnership, actor, async (tables, desk) => {
        requireAgency(desk, change.id);
        orRefuse(agencyRefusal(change, desk));
        await tables.agencies.save({ ...change, name: change.name.trim() });
      }),
    nameReviewLeads: (partnership, signatories, actor) =>
      changing(partnership, actor, async (tables, { people }) => {
        orRefuse(signatoriesRefusal({ signatories }, people));
        await tables.agencies.save({ ...(await leadSeat(tables, partnership, now(ports))), signatories });
      }),
    endAgency: (partnership, id, actor) =>
      changing(partnership, actor, async (tables, desk) => {
        requireAgency(desk, id);
        refuseNeeded(desk, id);
        await tables.agencies.end(id, now(ports));
      }),
  };
};

/** The seat of the review lead, made when it is held for the first time. */
const leadSeat = async (tables: DeskTables, partnership: string, at: string): Promise<Agency> => {
  const found = (await tables.agencies.of([partnership])).get(partnership)?.find(({ kind }) => kind === REVIEW_LEAD);
  if (found) return found;
  const seat = { ...emptyLead(partnership), id: randomUUID() };
  await tables.agencies.add(seat, { partnership, at });
  return seat;
};

const requireType = (types: SignOffDesk['types'], type: string): void => {
  if (types.some((known) => known.type === type)) return;
  throw new DomainError({ code: 'signoff.type-unknown', refusal: 'not-found', message: 'There is nothing of that kind to sign off.' });
};

const now = ({ clock }: SignOffSettingsPorts): string => clock.now().toISOString();

const orRefuse = (refusal: DomainError | null): void => {
  if (refusal) throw refusal;
};

const deskOf = async (
  tables: DeskTables,
  partnership: string,
  { governed, memberships, actor }: SignOffSettingsPorts & { readonly actor: Actor },
): Promise<SignOffDesk> => {
  await requireManager(memberships, actor, partnership);
  return await readSignOffDesk(tables, partnership, { governed, memberships });
};

const requireManager = async (memberships: Memberships, actor: Actor, partnership: string): Promise<void> => {
  const grants = (await memberships.grantsOf(actor)).filter((grant) => grant.partnership === partnership);
  if (grants.length === 0) throw notManaged();
  if (grants.some(({ role, through }) => role === 'manager' && through === 'membership')) return;
  throw notManaged('role.not-enough');
};

const requireAgency = ({ agencies }: SignOffDesk, id: string): Agency => {
  const found = agencies.find((agency) => agency.id === id);
  if (found) return found;
  throw new DomainError({ code: 'agency.unknown', refusal: 'not-found', message: 'That agency is not there any more.' });
};

const refuseNeeded = ({ types, agencies }: SignOffDesk, id: string): void => {
  const needing = types.filter(
    ({ settings }) => settings.workflow === 'statutory' && (settings.compulsory.includes(id) || settings.agenciesNeeded >= agencies.length),
  );
  const [first] = needing;
  if (!first) return;
  throw new DomainError({
    code: 'agency.needed',
    refusal: 'conflict',
    message: `Its agreement is needed for every ${first.name}. Change what is asked for there first.`,
  });
};
