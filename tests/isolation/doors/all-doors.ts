import { CHANGING, READING, STOCK } from './documents';
import type { Door } from './door';
import { FORGED } from './forged';
import { HOUSE } from './house';
import { IDENTITY } from './identity';
import { COMPONENT_LINKS, EXISTING, FILE_LINKS, LINKING, NESTED_GUESSES, OWNING, PICKERS } from './links';
import { FOLDERS, MEDIA } from './media';

export const DOORS: readonly Door[] = [
  ...READING,
  ...NESTED_GUESSES,
  ...PICKERS,
  ...EXISTING,
  ...COMPONENT_LINKS,
  // Before what uses files: renaming one takes as long as it is used in many documents.
  ...MEDIA,
  ...FOLDERS,
  ...LINKING,
  ...FILE_LINKS,
  ...OWNING,
  ...STOCK,
  ...FORGED,
  ...IDENTITY,
  ...HOUSE,
  // Last, because they may take away what others need.
  ...CHANGING,
];
