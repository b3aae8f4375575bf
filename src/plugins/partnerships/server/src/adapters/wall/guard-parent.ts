import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';

import type { StaffScope } from '../../../../contract';
import { parentCircle, parentNotYours } from '../../domain/desk-refusals';
import { isInCircle, requireOthersParent } from '../../domain/parents';
import type { NewParent } from '../../application/people/tell-of-parent';
import { takePeopleLock } from '../people-lock';
import type { ActingOnes } from './acting';

export interface GuardParentPorts {
  readonly strapi: Core.Strapi;
  readonly actingOnes: ActingOnes;
  /** Prepares the letters about it; what it answers sends them. */
  readonly tellOfParent: (told: NewParent) => Promise<() => void>;
}

interface Record {
  readonly uid: string;
  readonly documentId: string;
  /** Of whoever saves. */
  readonly scope: StaffScope;
}

const rows = z.array(z.object({ documentId: z.string(), parent: z.object({ documentId: z.string() }).nullish() }));
const named = z.object({ globalId: z.string(), name: z.string() });
const family = named.extend({ parent: named.nullable() });

/**
 * Saves a partnership's record. What it belongs to is for administrators of the network, because everybody who works there works
 * here from then on, and for those among them who do not work there themselves; and nothing stands above itself. A form may send back what stands there already. The managers below hear of it by e-mail.
 */
export const guardParent = (
  { strapi, actingOnes, tellOfParent }: GuardParentPorts,
  { uid, documentId, scope }: Record,
  save: () => Promise<unknown>,
): Promise<unknown> => {
  const read = (): Promise<ReadonlyMap<string, string | null>> =>
    actingOnes.asSystem('who belongs to whom', async () => {
      const found = await strapi.db.query(uid).findMany({ select: ['documentId'], populate: { parent: { select: ['documentId'] } } });
      return new Map(rows.parse(found).map((row) => [row.documentId, row.parent?.documentId ?? null]));
    });
  const readFamily = () =>
    actingOnes.asSystem('what it belongs to', async () =>
      family.parse(await strapi.db.query(uid).findOne({ where: { documentId }, populate: { parent: true } })),
    );
  return strapi.db.transaction(async ({ trx, onCommit }: { readonly trx: Knex; readonly onCommit: (effect: () => void) => void }) => {
    // One at a time: two that are put below each other at once would not see it. Before the record is taken, as whoever merges does.
    await takePeopleLock(trx);
    const before = (await read()).get(documentId);
    const saved = await save();
    if ((await read()).get(documentId) === before) return saved;
    if (!scope.isNetworkAdministrator) throw parentNotYours();
    if (isInCircle(documentId, await read())) throw parentCircle();
    const { globalId: child, parent } = await readFamily();
    if (parent) {
      requireOthersParent(scope, { child, parent: { id: parent.globalId, name: parent.name } });
      onCommit(await tellOfParent({ child, parent: parent.globalId, by: scope.userId }));
    }
    return saved;
  });
};
