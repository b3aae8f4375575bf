import { readFileSync } from 'node:fs';
import path from 'node:path';

import {
  buildSchema,
  extendSchema,
  findBreakingChanges,
  findDangerousChanges,
  getNamedType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
  printSchema,
  validate,
  validateSchema,
} from 'graphql';

import { buildPublicSchema } from '../../src/plugins/delivery/server/src/graphql/schema/build-schema';
import { PROJECT_ROOT } from '../support/project-root';

const FILE = 'src/plugins/delivery/contract/schema.graphql';

const built = buildPublicSchema();
const committed = buildSchema(readFileSync(path.join(PROJECT_ROOT, FILE), 'utf8'));

const ownTypes = (): readonly GraphQLNamedType[] =>
  Object.values(built.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

describe('the public schema', () => {
  it('is valid', () => {
    expect(validateSchema(built)).toEqual([]);
  });

  it('breaks nothing that the committed one promises', () => {
    expect(findBreakingChanges(committed, built)).toEqual([]);
    expect(findDangerousChanges(committed, built)).toEqual([]);
  });

  it(`is the one in ${FILE}; when a change is meant, write it there: npx tsc -p . && node tests/support/write-schema.mjs`, () => {
    expect(printSchema(built)).toBe(printSchema(committed));
  });

  it('says of every type, field, argument and enum value what it is', () => {
    const silent: string[] = [];
    const heard = (place: string, description: string | null | undefined) => {
      if (!description) silent.push(place);
      else if (!/^[A-Z0-9`][\s\S]*[.:]$/.test(description)) silent.push(`${place}: not a sentence: ${description}`);
    };
    for (const type of ownTypes()) {
      heard(type.name, type.description);
      if (isEnumType(type)) for (const value of type.getValues()) heard(`${type.name}.${value.name}`, value.description);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        heard(`${type.name}.${field.name}`, field.description);
        for (const argument of field.args) heard(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
    expect(silent).toEqual([]);
  });

  it('lets readers ask for the same field of every member of a union or interface, without aliases', () => {
    const conflicts = ownTypes().flatMap((type) => {
      if (!isUnionType(type) && !isInterfaceType(type)) return [];
      const parts = built.getPossibleTypes(type).map((member) => {
        const fields = Object.values(member.getFields()).map((field) =>
          isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { __typename }`,
        );
        return `... on ${member.name} { ${fields.join(' ')} }`;
      });
      const probe = extendSchema(built, parse(`extend type Query { probe: ${type.name} }`));
      return validate(probe, parse(`{ probe { ${parts.join(' ')} } }`)).map((error) => `${type.name}: ${error.message}`);
    });
    expect(conflicts).toEqual([]);
  });

  it('cannot change anything', () => {
    expect(built.getMutationType()).toBeUndefined();
    expect(built.getSubscriptionType()).toBeUndefined();
    expect(ownTypes().filter(isInputObjectType)).toEqual([]);
  });
});
