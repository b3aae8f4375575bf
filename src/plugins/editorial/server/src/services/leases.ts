import type { Core } from '@strapi/strapi';

import type { ScopesService } from '../../../../partnerships/contract';
import { leasesTable } from '../adapters/leases/leases-table';
import { createEditLease } from '../application/leases/edit-lease';
import type { Desk } from '../application/ports';
import type { LeasePorts } from '../application/leases/ports';
import { createRequireFree } from '../application/leases/require-free';

export interface LeaseParts extends LeasePorts {
  readonly strapi: Core.Strapi;
  readonly wall: ScopesService;
  readonly desk: Desk;
}

/** Who has a form open, and the rule that others wait. */
export const assembleLeases = ({ strapi, wall, ...ports }: LeaseParts) => ({
  requireFree: createRequireFree(ports),
  editLease: createEditLease({
    ...ports,
    // Outside of transactions: each is one statement. What is taken from somebody goes by the desk, which has it kept in the audit trail.
    leases: leasesTable(() => strapi.db.connection),
    mayUpdate: (owners) => wall.may('update', owners),
  }),
});
