import type { JsonObject } from '../../../../../kernel';
import type { GovernedTypes } from '../../../contract';
import { referencesOf } from '../domain/body-references';
import type { ChangeNames } from '../domain/describe-changes';

import type { DeskTables } from './ports';

/** How to name what differs between bodies of one document: the labels of its form, and the titles of what it refers to. */
export const changeNames = async (
  tables: DeskTables,
  { uid, bodies }: { readonly uid: string; readonly bodies: readonly JsonObject[] },
  governed: GovernedTypes,
): Promise<ChangeNames> => {
  const type = governed[uid];
  const partType = type?.parts && governed[type.parts.uid];
  const named = bodies.flatMap((body) => referencesOf(body, undefined).map((reference) => reference.to));
  const subjects = await tables.subjects.find(named);
  const titles = new Map([...subjects].map(([key, subject]) => [key, subject.title]));
  return {
    titles,
    labels: type?.labels ?? {},
    ...(type?.parts && partType
      ? { parts: { attribute: type.parts.attribute, name: partType.name, title: partType.title, labels: partType.labels ?? {} } }
      : {}),
  };
};
