import type { GovernedTypes } from '../../contract/governed-type';
import type { FormField, FormLayout } from './form-layout';
import { partsBehind } from './parts/part';
import { placementKinds } from './placements/placement-kind';

/** The names under which editorial's inputs are known to Strapi's form. */
export const PARTS_INPUT = 'editorial-parts';
export const PLACEMENTS_INPUT = 'editorial-placements';

/** Shows parts and placements by inputs of our own, for Strapi's hook `mutate-edit-view-layout`: its relation field shows five at a time, its dynamic zone no titles. */
export const showOwnFields =
  (governed: GovernedTypes) =>
  <T extends { readonly layout: FormLayout }>(form: T): T => {
    const layout = form.layout.layout.map((panel) => panel.map((row) => row.map((field) => ownField(governed, field, form.layout))));
    return { ...form, layout: { ...form.layout, layout } };
  };

const ownField = (governed: GovernedTypes, field: FormField, { components }: FormLayout): FormField => {
  const parts = partsBehind(governed, { name: field.name, target: field.attribute.target });
  if (parts) return Object.assign({}, field, { type: PARTS_INPUT, parts });
  const kinds = placementKinds(governed, field, components);
  return kinds.length > 0 ? Object.assign({}, field, { type: PLACEMENTS_INPUT, kinds }) : field;
};
