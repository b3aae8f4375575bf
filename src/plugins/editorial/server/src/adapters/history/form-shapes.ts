import type { Core } from '@strapi/strapi';

import type { GovernedTypes } from '../../../../contract';
import type { FormShape, FormShapes } from '../../domain/diff/form-shape';
import { wordAttributes } from '../schema-walk';

/** Labels of the fields of components, by uid and attribute. */
export type ComponentLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The forms of all governed types and of the components in them, as Strapi's schema has them. */
export const formShapes = (strapi: Core.Strapi, governed: GovernedTypes, componentLabels: ComponentLabels): FormShapes => {
  const shapes = new Map<string, FormShape>();
  const labelsOf = (uid: string) => governed[uid]?.labels ?? componentLabels[uid] ?? {};
  const add = (uid: string): void => {
    if (shapes.has(uid)) return;
    const attributes = wordAttributes(strapi, uid);
    const components = attributes.flatMap(([name, { component }]) => (component === undefined ? [] : [[name, component] as const]));
    shapes.set(uid, { labels: labelsOf(uid), components: Object.fromEntries(components) });
    for (const [, { component, components: zone = [] }] of attributes) for (const inner of [component ?? [], zone].flat()) add(inner);
  };
  for (const uid of Object.keys(governed)) add(uid);
  return Object.fromEntries(shapes);
};
