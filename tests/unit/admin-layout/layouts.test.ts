import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { COMPONENT_LAYOUTS, CONTENT_TYPE_LAYOUTS } from '../../../src/admin-layout/layouts';

const schema = z.object({
  attributes: z.record(z.string(), z.object({ type: z.string(), target: z.string().optional(), regex: z.string().optional() })),
});
type Schema = z.infer<typeof schema>;

const SRC = path.resolve(__dirname, '../../../src');
const read = (file: string): Schema => schema.parse(JSON.parse(readFileSync(path.join(SRC, file), 'utf8')));
const contentTypes = readdirSync(path.join(SRC, 'api')).map((name): [string, Schema] => [
  `api::${name}.${name}`,
  read(`api/${name}/content-types/${name}/schema.json`),
]);
const components = readdirSync(path.join(SRC, 'components')).flatMap((category) =>
  readdirSync(path.join(SRC, 'components', category)).map((file): [string, Schema] => [
    `${category}.${path.basename(file, '.json')}`,
    read(`components/${category}/${file}`),
  ]),
);
const schemas = new Map([...contentTypes, ...components]);
const layouts = [...CONTENT_TYPE_LAYOUTS, ...COMPONENT_LAYOUTS];
const layoutOf = (uid: string) => {
  const layout = layouts.find((one) => one.uid === uid);
  if (!layout) throw new Error(`There is no layout for ${uid}.`);
  return layout;
};

/** Widths that Strapi does not let anybody change. */
const FULL_WIDTH = ['dynamiczone', 'component', 'blocks'];

describe.each([...schemas])('the form of %s', (uid, { attributes }) => {
  const names = Object.keys(attributes);

  it('places every field once, or hides it on purpose', () => {
    const layout = layoutOf(uid);
    const placed = [...layout.rows.flatMap((row) => Object.keys(row)), ...(layout.hidden ?? [])];
    expect([...placed].sort()).toEqual([...names].sort());
  });

  it('has a label of its own for every field that is shown', () => {
    const layout = layoutOf(uid);
    const unnamed = names.filter((name) => !layout.hidden?.includes(name) && !layout.fields[name]?.label);
    expect(unnamed).toEqual([]);
  });

  it('fills rows of twelve, full width where Strapi insists on it', () => {
    for (const row of layoutOf(uid).rows) {
      expect(Object.values(row).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(12);
      for (const [name, width] of Object.entries(row)) {
        if (FULL_WIDTH.includes(attributes[name]?.type ?? '')) expect([name, width]).toEqual([name, 12]);
      }
    }
  });

  it('shows related documents by an attribute that they have', () => {
    const layout = layoutOf(uid);
    for (const [name, { type, target = '' }] of Object.entries(attributes)) {
      if (type !== 'relation' || layout.hidden?.includes(name)) continue;
      const shown = layout.fields[name]?.shows ?? '';
      expect(Object.keys(schemas.get(target)?.attributes ?? {})).toContain(shown);
    }
  });
});

it('has no layout for a type that does not exist', () => {
  expect(layouts.map(({ uid }) => uid).filter((uid) => !schemas.has(uid))).toEqual([]);
});
