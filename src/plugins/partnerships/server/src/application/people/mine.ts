import { type Grant, MEMBERSHIP_ROLES, type Mine, type MyPartnership, type StaffScope } from '../../../../contract';
import { ledTo } from '../../domain/people/merged-partnerships';
import { unknownPartnership } from '../../domain/people/authority';
import { isAccessOpen } from '../../domain/support/support-rules';

import type { NamedPartnership, PeoplePorts, PeopleTables } from './ports';

/** Where it is kept which partnership somebody works in. */
export interface WorkingInTable {
  /** Null forgets the choice. */
  pick(userId: number, partnership: string | null): Promise<void>;
}

export interface MinePorts extends Pick<PeoplePorts, 'read' | 'clock'> {
  readonly workingIn: WorkingInTable;
}

/** What a member of staff reaches, and which of it they work in. */
export const createMine = ({ read, clock, workingIn }: MinePorts) => {
  const show = (scope: StaffScope): Promise<Mine> =>
    read(async (tables) => {
      const partnerships: MyPartnership[] = [];
      for (const named of await tables.partnerships.all()) {
        const grants = scope.grants.filter(({ partnership }) => partnership === named.id);
        if (grants.length > 0) partnerships.push(await present(tables, { scope, named, grants, now: clock.now().toISOString() }));
      }
      const merged = ledTo(await tables.partnerships.merged(), partnerships);
      return { isNetworkAdministrator: scope.isNetworkAdministrator, partnerships, workingIn: scope.workingIn, merged };
    });
  return {
    show,
    /** Refuses `partnership.unknown` for one that is not among one's own. */
    pick: async (scope: StaffScope, partnership: string | null): Promise<Mine> => {
      if (partnership !== null && !scope.grants.some((grant) => grant.partnership === partnership)) throw unknownPartnership();
      await workingIn.pick(scope.userId, partnership);
      return show({ ...scope, workingIn: partnership });
    },
  };
};

interface Listing {
  readonly scope: StaffScope;
  readonly named: NamedPartnership;
  readonly grants: readonly Grant[];
  readonly now: string;
}

const present = async (tables: PeopleTables, { scope, named, grants, now }: Listing): Promise<MyPartnership> => {
  const { id, name, shortName } = named;
  const isClosed = named.closedOn !== null;
  const roles = grants.map(({ role }) => role);
  const role = [...MEMBERSHIP_ROLES].reverse().find((each) => roles.includes(each)) ?? 'contributor';
  const through = WAYS.find((way) => grants.some((grant) => grant.through === way)) ?? 'membership';
  if (through !== 'support') return { id, name, shortName, role, through, isClosed, supportEndsAt: null };
  const open = (await tables.support.of(id)).find((access) => access.userId === scope.userId && isAccessOpen(access, now));
  return { id, name, shortName, role, through, isClosed, supportEndsAt: open?.endsAt ?? null };
};

/** From the strongest. */
const WAYS = ['membership', 'parent', 'support'] as const;
