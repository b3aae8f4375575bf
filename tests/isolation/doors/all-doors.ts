import { CHANGING, READING, STOCK } from './documents';
import type { Door } from './door';
import { COMPONENT_LINKS, EXISTING, FILE_LINKS, LINKING, NESTED_GUESSES, OWNING, PICKERS } from './links';
import { FOLDERS, MEDIA } from './media';

export const DOORS: readonly Door[] = [
  ...READING,
  ...NESTED_GUESSES,
  ...PICKERS,
  ...EXISTING,
  ...COMPONENT_LINKS,
  ...LINKING,
  ...FILE_LINKS,
  ...OWNING,
  ...STOCK,
  ...MEDIA,
  ...FOLDERS,
  // Last, because they may take away what others need.
  ...CHANGING,
];
