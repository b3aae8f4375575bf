import { isJsonArray, isJsonObject, type Json, type Problem } from '../kernel';
import type { Candidate } from '../plugins/editorial/contract';

import { problemAt } from './problem-at';

/** The editor lets staff put a picture between paragraphs. Readers would not get it, and it could not be described. */
export const proseRules = (candidate: Candidate): readonly Problem[] =>
  textsWithPictures(candidate.body, '').map((attribute) =>
    problemAt(candidate, {
      rule: 'prose.picture',
      message: `A picture stands inside running text${placeIn(candidate, attribute)}. Readers would not see it: take it out, and add it as an Image block of its own, with words for people who cannot see it.`,
      attribute,
    }),
  );

/** Paths of the rich texts that hold a picture, in the order of the body. */
const textsWithPictures = (value: Json, path: string): readonly string[] => {
  if (isJsonArray(value)) {
    return value.some(isPicture) ? [path] : value.flatMap((item, index) => textsWithPictures(item, `${path}.${String(index)}`));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsWithPictures(inner, path === '' ? key : `${path}.${key}`));
};

/** A node of Strapi's structured text. */
const isPicture = (node: Json): boolean => isJsonObject(node) && node.type === 'image' && isJsonObject(node.image);

/** A newsletter has many texts: which section it is in. */
const placeIn = ({ body }: Candidate, attribute: string): string => {
  const [list = '', index = ''] = attribute.split('.');
  const rows = body[list];
  const row = isJsonArray(rows) ? rows[Number(index)] : undefined;
  const heading = isJsonObject(row) ? row.heading : undefined;
  return typeof heading === 'string' && heading !== '' ? ` in “${heading}”` : '';
};
