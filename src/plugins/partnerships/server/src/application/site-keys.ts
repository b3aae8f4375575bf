import { randomBytes, randomUUID } from 'node:crypto';

import { DomainError } from '../../../../../kernel';
import type { NewSiteKey, Rotation, SiteKey } from '../../../contract';
import { KEY_BYTES, keyEnding, keyHash, keyText } from '../domain/keys/key-text';

import { lockFor } from './lock-for';
import { presentKeys } from './present-keys';
import type { KeyTables, Manager, SiteKeyPorts, StoredKey } from './ports';

export interface ShownKey {
  readonly key: string;
  readonly siteKey: SiteKey;
}

interface AtKey {
  readonly partnership: string;
  readonly keyId: string;
}

/** The keys of a partnership's websites. Whoever calls has made sure that the manager manages the partnership. */
export const createSiteKeys = (ports: SiteKeyPorts) => {
  const { transact, clock } = ports;
  const present = presentKeys(ports);
  const show = showOnce(ports);
  return {
    list: (manager: Manager, partnership: string): Promise<readonly SiteKey[]> =>
      transact(async (tables) => present(tables, manager, await tables.ofPartnership(partnership))),

    /** Refuses `key.name-taken`, `key.of-others`. */
    create: (manager: Manager, partnership: string, { name, audience, alsoFor }: NewSiteKey): Promise<ShownKey> =>
      transact(async (tables) => {
        const partnerships = [...new Set([partnership, ...alsoFor])];
        requireAll(await lockFor(tables, manager, partnership), partnerships);
        requireFreeName(await tables.ofPartnership(partnership), name);
        const made = {
          id: randomUUID(),
          createdAt: clock.now().toISOString(),
          createdBy: manager.userId,
          revokedAt: null,
          lastUsedAt: null,
        };
        await tables.add({ ...made, name, audience, partnerships });
        return show(tables, manager, made.id);
      }),

    /** A new secret; the old ones work on for a while. Refuses `key.unknown`, `key.revoked`, `key.of-others`. */
    rotate: (manager: Manager, at: AtKey, { oldWorksForDays }: Rotation): Promise<ShownKey> =>
      transact(async (tables) => {
        const now = await lockFor(tables, manager, at.partnership);
        const found = await findIn(tables, at);
        requireAll(now, found.partnerships);
        if (found.revokedAt !== null) throw refusal('key.revoked', 'This key was revoked. Make a new one instead.');
        await tables.endSecrets(found.id, new Date(clock.now().getTime() + oldWorksForDays * DAY_MS).toISOString());
        return show(tables, manager, found.id);
      }),

    /** From the next request on. Whoever manages one of its partnerships may do it: the key opens their house too. */
    revoke: (at: AtKey): Promise<void> =>
      transact(async (tables) => {
        await tables.lock();
        const found = await findIn(tables, at);
        if (found.revokedAt === null) await tables.revoke(found.id, clock.now().toISOString());
      }),
  };
};

export type SiteKeys = ReturnType<typeof createSiteKeys>;

const DAY_MS = 86_400_000;

/** Gives a key a new secret, and shows it. */
const showOnce = (ports: SiteKeyPorts) => {
  const present = presentKeys(ports);
  return async (tables: KeyTables, manager: Manager, keyId: string): Promise<ShownKey> => {
    const key = keyText(randomBytes(KEY_BYTES));
    const createdAt = ports.clock.now().toISOString();
    await tables.addSecret({ keyId, hash: keyHash(key), ending: keyEnding(key), createdAt, expiresAt: null });
    const [siteKey] = await present(tables, manager, [await mustFind(tables, keyId)]);
    if (!siteKey) throw unknownKey();
    return { key, siteKey };
  };
};

const findIn = async (tables: KeyTables, { partnership, keyId }: AtKey): Promise<StoredKey> => {
  const found = await mustFind(tables, keyId);
  if (!found.partnerships.includes(partnership)) throw unknownKey();
  return found;
};

const mustFind = async (tables: KeyTables, id: string): Promise<StoredKey> => {
  const found = await tables.find(id);
  if (!found) throw unknownKey();
  return found;
};

const requireAll = (manager: Manager, partnerships: readonly string[]): void => {
  if (partnerships.every((id) => manager.manages(id))) return;
  throw new DomainError({
    code: 'key.of-others',
    refusal: 'not-allowed',
    message: 'A key can only be made or renewed by somebody who manages every partnership it is for.',
  });
};

const requireFreeName = (keys: readonly StoredKey[], name: string): void => {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  if (!keys.some((key) => key.revokedAt === null && same(key.name))) return;
  throw refusal('key.name-taken', `There is a key with the name “${name}” already. Choose another name, so that you can tell them apart.`);
};

const refusal = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'conflict', message });
const unknownKey = (): DomainError =>
  new DomainError({
    code: 'key.unknown',
    refusal: 'not-found',
    message: 'There is no such key. It may have been for another partnership.',
  });
