import { readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

const ROOT = path.resolve(__dirname, '../../../..');

const attributeSchema = z.object({
  type: z.string(),
  required: z.boolean().optional(),
  enum: z.array(z.string()).optional(),
  default: z.unknown().optional(),
  regex: z.string().optional(),
  max: z.number().optional(),
  component: z.string().optional(),
  repeatable: z.boolean().optional(),
  components: z.array(z.string()).optional(),
});

export type Attribute = z.infer<typeof attributeSchema>;
export type Attributes = Readonly<Record<string, Attribute>>;

const fileSchema = z.object({ attributes: z.record(z.string(), attributeSchema) });

const attributesIn = (file: string): Attributes => fileSchema.parse(JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))).attributes;

/** The attributes of a content type (`event`) or of a component (`block.quote`), as Strapi will read them. */
export const attributesOf = (name: string): Attributes => {
  const [category, component] = name.split('.');
  return component === undefined
    ? attributesIn(`src/api/${name}/content-types/${name}/schema.json`)
    : attributesIn(`src/components/${category}/${component}.json`);
};
