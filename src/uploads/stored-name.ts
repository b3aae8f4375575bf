import type { StoredFile } from '../strapi-edge';

/** Strapi makes the hash from the file's name and ten random digits. With these letters alone no path can be built from it. */
const STORED_NAME = /^[A-Za-z0-9_-]{1,230}\.[a-z0-9]{1,8}$/;

/** The file's name on disk and in its address; null for one that Strapi's upload plugin does not make. */
export const storedName = ({ hash, ext }: StoredFile): string | null => {
  const name = `${hash}${ext.toLowerCase()}`;
  return isStoredName(name) ? name : null;
};

export const isStoredName = (name: string): boolean => STORED_NAME.test(name);
