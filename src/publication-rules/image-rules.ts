import { isJsonArray, isJsonObject, type Json, type Problem } from '../kernel';
import type { Candidate } from '../plugins/editorial/contract';

import { problemAt } from './problem-at';
import { textIn } from './read-body';

/** Every picture has words for those who cannot see it, or is marked as decorative (WCAG 2.2, 1.1.1). */
export const imageRules = (candidate: Candidate): readonly Problem[] =>
  imagesIn(candidate.body, '').flatMap(({ path, needsWords }) =>
    needsWords
      ? [
          problemAt(candidate, {
            rule: 'image.no-alternative',
            message: 'Describe the picture in words, or mark it as decorative.',
            attribute: path,
          }),
        ]
      : [],
  );

const imagesIn = (value: Json, path: string): readonly { readonly path: string; readonly needsWords: boolean }[] => {
  if (isJsonArray(value)) return value.flatMap((item, index) => imagesIn(item, `${path}.${String(index)}`));
  if (!isJsonObject(value)) return [];
  if (value.__component === 'block.image') return [{ path, needsWords: value.decorative !== true && textIn(value, 'alt') === '' }];
  return Object.entries(value).flatMap(([key, inner]) => imagesIn(inner, path === '' ? key : `${path}.${key}`));
};
