import { z } from 'zod';

import { aMailSink, type MailSink } from '../support/mail-sink';
import { aPartnership } from '../support/a-partnership';
import { aStory } from '../support/a-story';
import { boot, type BootedApp } from '../support/boot';
import { asStaff, type Staff, verdict } from '../support/people/as-staff';

const VISIT = z.object({ id: z.string(), to: z.string().nullable(), reason: z.string(), isOpen: z.boolean() });
const VISITS = z.object({ data: z.object({ supportAccess: z.array(VISIT) }) });
const TRAIL = z.object({
  data: z.object({ lines: z.array(z.object({ did: z.string(), details: z.object({ after: z.string().nullable() }).nullable() })) }),
});
const REASON = 'Their logo does not show; they asked us to look.';
const STORY = '/content-manager/collection-types/api::story.story';

interface House {
  readonly id: string;
  readonly documentId: string;
  readonly email: string;
  readonly manager: Staff;
}

/** North and South own a story together, West and South have agreed to, East has nothing to do with any of them. */
describe('support access to one of two owners', () => {
  let app: BootedApp;
  let sink: MailSink;
  let administrator: Staff;
  let [north, south, west, east]: House[] = [];
  let joint: string;

  const aHouse = async (name: string): Promise<House> => {
    const { documentId, globalId } = await aPartnership(app.strapi, { name, shortName: name, slug: name.toLowerCase() });
    const email = `manager@${name.toLowerCase()}.example.org`;
    const manager = asStaff(app.http, await app.signIn({ memberOf: [{ partnership: documentId, as: 'manager' }], email }));
    return { id: String(globalId), documentId, email, manager };
  };
  const visits = async (house?: House) =>
    VISITS.parse((await house?.manager.get(`/partnerships/managed/${house.id}/people`))?.body).data.supportAccess;
  const trail = async (house?: House) =>
    TRAIL.parse((await house?.manager.get('/editorial/audit'))?.body).data.lines.filter(({ did }) => did.includes('support access'));

  beforeAll(async () => {
    sink = await aMailSink();
    app = await boot({ env: sink.env });
    administrator = asStaff(app.http, await app.signIn({}));
    [north, south, west, east] = [await aHouse('North'), await aHouse('South'), await aHouse('West'), await aHouse('East')];
    joint = (await aStory(app.strapi, { partnership: north.documentId, coOwner: south.documentId, title: 'Of both' })).documentId;
    const names = async (one: House, other: House) =>
      await app.strapi
        .documents('api::partnership.partnership')
        .update({ documentId: one.documentId, data: { ownsWith: [other.documentId] } as never });
    await names(west, south);
    await names(south, west);
  });

  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });

  it('opens what both own, of which the managers of the other are told, see it in their list and trail, and cannot end it', async () => {
    expect(verdict(await administrator.get(`${STORY}/${joint}`))).toBe('404 request.not-found');
    const opened = await administrator.post(`/partnerships/network/${south?.id ?? ''}/support`, { reason: REASON, hours: 1 });
    expect(verdict(opened)).toBe('204');
    expect(verdict(await administrator.get(`${STORY}/${joint}`))).toBe('200');

    const [visit] = await visits(south);
    expect(visit).toMatchObject({ to: null, isOpen: true });
    for (const house of [north, west]) {
      expect(await visits(house)).toEqual([{ id: visit?.id, to: 'South', reason: REASON, isOpen: true }]);
      const after = expect.stringMatching(/^To South, with which things are owned together\. Until /);
      expect(await trail(house)).toEqual([{ did: 'opened support access', details: { after } }]);
      const ending = await house?.manager.post(`/partnerships/managed/${house.id}/support/${visit?.id ?? ''}/end`);
      expect(ending && verdict(ending)).toBe('404 support.unknown');
      const letter = await sink.find(({ to }) => to === house?.email);
      expect(letter.text).toContain(REASON);
      expect(letter.text).toContain('owns things together with South');
    }
    expect((await sink.find(({ to }) => to === south?.email)).subject).toBe('Support access to South was opened');
    expect([await visits(east), await trail(east), sink.mails.filter(({ to }) => to === east?.email)]).toEqual([[], [], []]);
  });

  it('is seen as well by those with whom things come to be owned while it is open, and stays in the list of all once it ended', async () => {
    const { documentId } = await aStory(app.strapi, { partnership: east?.documentId, coOwner: south?.documentId, title: 'Late' });
    expect(verdict(await administrator.get(`${STORY}/${documentId}`))).toBe('200');
    expect(await visits(east)).toEqual([expect.objectContaining({ to: 'South', isOpen: true })]);
    const [visit] = await visits(south);
    const ending = await south?.manager.post(`/partnerships/managed/${south.id}/support/${visit?.id ?? ''}/end`);
    expect(ending && verdict(ending)).toBe('204');
    expect(verdict(await administrator.get(`${STORY}/${joint}`))).toBe('404 request.not-found');
    expect(await visits(north)).toEqual([expect.objectContaining({ to: 'South', isOpen: false })]);
    expect((await trail(north)).map(({ did }) => did).sort()).toEqual([
      expect.stringMatching(/^ended the support access of /),
      'opened support access',
      'tried to end an administrator’s support access',
    ]);
  });
});
