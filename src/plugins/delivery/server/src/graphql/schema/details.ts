import { DomainError } from '../../../../../../kernel';
import type { Reader } from '../../application/reader';
import type { Detail } from '../../domain/content/head';

import { then } from './documents';

type DetailNamed<Name extends Detail['of']> = Extract<Detail, { readonly of: Name }>;

/** The long texts of a document. Throws `document.changed` when it was withdrawn since its head was read, an instant ago. */
export const detailOf = <Name extends Detail['of'], Result>(
  { reader, name, id }: { readonly reader: Reader; readonly name: Name; readonly id: string },
  pick: (detail: DetailNamed<Name>) => Result,
): Result | Promise<Result> =>
  then(reader.details.load(id), (detail) => {
    if (detail !== null && isNamed(name, detail)) return pick(detail);
    throw new DomainError({ code: 'document.changed', refusal: 'conflict', message: 'The document was withdrawn just now. Ask again.' });
  });

const isNamed = <Name extends Detail['of']>(name: Name, detail: Detail): detail is DetailNamed<Name> => detail.of === name;
