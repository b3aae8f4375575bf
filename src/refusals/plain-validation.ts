import { errors } from '@strapi/utils';
import { z } from 'zod';

import { nameField, type NamingContext } from './name-field';
import { plainRule } from './plain-rule';

const FOUND = z.object({ errors: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })).min(1) });

export interface AskedContent extends NamingContext {
  /** The content type that was to be saved; undefined outside its form. */
  readonly uid: string | undefined;
}

/**
 * Strapi's refusal of a form in plain words: which field, what is wrong with it, what to do. The admin shows each beside its
 * field, and all of them in its notice. Null for a refusal that names no field.
 */
export const plainValidation = (refused: Error & { readonly details?: unknown }, { uid, ...naming }: AskedContent): Error | null => {
  const found = FOUND.safeParse(refused.details);
  if (!found.success) return null;
  const plain = found.data.errors.map(({ path, message }) => {
    const rule = plainRule(message);
    const field = uid === undefined ? null : nameField(uid, path.map(String), naming);
    return { path, name: 'ValidationError', rule, sentence: `${field ?? `“${String(path.at(-1) ?? 'A field')}”`} ${rule}` };
  });
  return new errors.ValidationError([...new Set(plain.map(({ sentence }) => sentence))].join(' '), {
    code: 'content.invalid',
    errors: plain.map(({ path, name, rule }) => ({ path, name, message: sentenceCase(rule) })),
  });
};

/** Beside its own field a sentence needs no name: `is missing. Fill it in.` → `This is missing. Fill it in.` */
const sentenceCase = (rule: string): string => `This ${rule}`;
