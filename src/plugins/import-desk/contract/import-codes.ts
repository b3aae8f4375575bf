/** Why an import can be refused. The codes are stable; the words beside them are for people and may change. */
export const IMPORT_CODES = [
  'import.file-missing',
  'import.file-unreadable',
  'import.file-empty',
  'import.file-too-large',
  'import.file-binary',
  'import.file-encoding',
  'import.not-a-newsletter',
  'import.partnership-unknown',
  'import.database-busy',
] as const;
export type ImportCode = (typeof IMPORT_CODES)[number];
