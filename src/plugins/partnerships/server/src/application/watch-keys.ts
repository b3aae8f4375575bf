import type { HouseAct } from '../../../contract';

import type { KeyTables, StoredKey } from './ports';

/** The same tables, noting what is done with keys. Making a key gives it its first secret; a renewal ends those it had. */
export const watchKeys = (tables: KeyTables, note: (act: HouseAct) => void): KeyTables => {
  const about = ({ name, partnerships }: StoredKey) => ({ partnerships, what: name });
  const noteOf = async (keyId: string, act: HouseAct['act']): Promise<void> => {
    const key = await tables.find(keyId);
    if (key) note({ act, ...about(key) });
  };
  return {
    ...tables,
    async add(key) {
      await tables.add(key);
      note({ act: 'key.made', ...about(key), after: `For ${key.audience}` });
    },
    async endSecrets(keyId, at) {
      await tables.endSecrets(keyId, at);
      await noteOf(keyId, 'key.renewed');
    },
    async revoke(keyId, at) {
      await tables.revoke(keyId, at);
      await noteOf(keyId, 'key.revoked');
    },
  };
};
