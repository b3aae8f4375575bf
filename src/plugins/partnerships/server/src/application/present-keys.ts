import type { SiteKey } from '../../../contract';

import type { KeyTables, Manager, SiteKeyPorts, StoredKey } from './ports';

/** Keys as their managers see them: those that work first, the newest first in each group. */
export const presentKeys =
  ({ partnerships, staff, clock }: Pick<SiteKeyPorts, 'partnerships' | 'staff' | 'clock'>) =>
  async (tables: KeyTables, manager: Manager, keys: readonly StoredKey[]): Promise<readonly SiteKey[]> => {
    const owners = await partnerships.named([...new Set(keys.flatMap((key) => key.partnerships))]);
    const names = await staff.named(keys.map(({ createdBy }) => createdBy));
    const secrets = await tables.secrets(
      keys.map(({ id }) => id),
      clock.now().toISOString(),
    );
    return [...keys].sort(workingFirst).map((key) => ({
      id: key.id,
      name: key.name,
      audience: key.audience,
      partnerships: owners.filter(({ id }) => key.partnerships.includes(id)),
      createdAt: key.createdAt,
      createdBy: names.get(key.createdBy) ?? null,
      revokedAt: key.revokedAt,
      lastUsedAt: key.lastUsedAt,
      secrets: key.revokedAt === null ? secrets.filter(({ keyId }) => keyId === key.id).map(withoutKey) : [],
      canRotate: key.revokedAt === null && key.partnerships.every((id) => manager.manages(id)),
    }));
  };

const workingFirst = (a: StoredKey, b: StoredKey): number =>
  Number(a.revokedAt !== null) - Number(b.revokedAt !== null) || b.createdAt.localeCompare(a.createdAt);

const withoutKey = ({ ending, createdAt, expiresAt }: SiteKey['secrets'][number]) => ({ ending, createdAt, expiresAt });
