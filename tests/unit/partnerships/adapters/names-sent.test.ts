import type { Context } from 'koa';

import { NOT_A_PLAIN_LINE, parseSent } from '../../../../src/kernel';
import { WISHES } from '../../../../src/partnership-life/adapters/life-request';
import { adminRequest } from '../../../../src/plugins/partnerships/server/src/adapters/admin-request';
import { peopleRequest } from '../../../../src/plugins/partnerships/server/src/adapters/people/people-request';
import { practitionerRequest } from '../../../../src/plugins/partnerships/server/src/adapters/practitioner-request';
import { formProblems } from '../../../../src/plugins/partnerships/server/src/domain/people/newcomer-form';

const sending = (body: unknown): Context => ({ request: { body } }) as unknown as Context;

const PERSON = { email: 'imogen@outside.example.org', name: 'Imogen Vale', organisation: 'Vale Surgery' };
const PARTNERSHIP = { name: 'North', shortName: 'North', kind: 'joint', slug: 'north', manager: PERSON.email };

const ASKING: Readonly<Record<string, (name: string) => unknown>> = {
  'of a website key': (name) => adminRequest.newKey(sending({ name, audience: 'public' })),
  'of a practitioner who is invited': (name) => practitionerRequest.invitation(sending({ ...PERSON, name })),
  'of a practitioner who asks': (name) => practitionerRequest.asking(sending({ ...PERSON, name, partnership: 'north' })),
  'of a practitioner’s organisation': (organisation) => practitionerRequest.invitation(sending({ ...PERSON, organisation })),
  'of a new partnership': (name) => peopleRequest.newPartnership(sending({ ...PARTNERSHIP, name })),
  'of a new partnership, in short': (shortName) => peopleRequest.newPartnership(sending({ ...PARTNERSHIP, shortName })),
  'of a partnership that is renamed': (name) => parseSent(WISHES.rename, { name, shortName: 'North', slug: 'north' }),
  'of a partnership that another is split into': (name) =>
    parseSent(WISHES.split, { into: 'north', founding: { name, shortName: 'North' }, take: [], people: [] }),
};

describe.each(Object.entries(ASKING))('the name %s', (_, ask) => {
  it.each(['North\u200B', 'North\nEast', 'North\u0000', '\u202EhtroN', '\u3164'])('is refused as %j', (name) => {
    expect(() => ask(name)).toThrow(NOT_A_PLAIN_LINE);
  });

  it('is taken as people write it', () => {
    expect(JSON.stringify(ask(' Zoë O’Neill-Šimić '))).toContain('Zoë O’Neill-Šimić');
  });
});

describe('the name of somebody who joins', () => {
  it('is refused at its field when part of it cannot be seen', () => {
    const form = { firstName: 'Imo\u200Bgen', lastName: 'Vale', password: 'Otters swim at dawn 27' };
    expect(formProblems(form, PERSON.email)).toEqual({ firstName: NOT_A_PLAIN_LINE });
  });
});
