import type { Json } from '../../../../../kernel';

/** The stored names of all files that a body refers to (contract/body.ts), each once, in order. */
export const storedFilesIn = (body: Json): readonly string[] => [...new Set(namesIn(body))];

const namesIn = (value: Json): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map(Object.entries(value));
  const stored = fields.get('upload');
  if (fields.has('sha256') && typeof stored === 'string') return [stored];
  return [...fields.values()].flatMap(namesIn);
};
