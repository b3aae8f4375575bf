import type { CellResult } from '../isolation/run-matrix';
import { MatrixWalk, runCells } from '../isolation/run-matrix';
import { routesOf, runProperty } from '../isolation/property/run-property';
import { untriedRoutes } from '../isolation/routes';
import { type Scratch, startScratch } from '../isolation/scratch';
import { type Bite, loosenWall, type LooseWall } from '../isolation/teeth';
import type { Who } from '../isolation/expected-matrix';
import { FIVE_PLACES } from '../isolation/the-five-places';
import { MEMBERSHIP, type Person, World } from '../isolation/world';

const REQUESTS = 150;

/** The proof of the tenant wall, in short; `npm run isolation` is the whole (tests/isolation/README.md). */
describe('isolation', () => {
  let wall: LooseWall;
  let scratch: Scratch;
  let world: World;

  beforeAll(async () => {
    wall = loosenWall();
    scratch = await startScratch();
    world = await World.make(scratch.app.strapi, FIVE_PLACES);
  }, 120_000);

  afterAll(async () => {
    wall.mend();
    await scratch.stop();
  });

  const person = (key: string): Person => {
    const found = world.people.find((someone) => someone.key === key);
    if (!found) throw new Error(`There is no ${key}.`);
    return found;
  };
  const asked = (key: string, path: string) => scratch.send(person(key), { method: 'GET', path });
  const differing = (cells: readonly CellResult[]) => cells.filter(({ differs }) => differs !== null);

  it('has a cell or an excuse for every route of the admin that could lead to content', () => {
    expect(untriedRoutes(routesOf(scratch))).toEqual([]);
  });

  describe('closes the holes that Strapi’s conditions leave open:', () => {
    const HOLES: readonly (readonly [string, RegExp, Who])[] = [
      ['what a relation holds already', /^what (?:organiser|a placement) holds/, 'editor'],
      ['creating for another partnership', /^new story owned by it: plain document id$/, 'editor'],
      ['cloning', /^(?:duplicate it|stock clone|stock auto-clone)$/, 'editor'],
      ['moving to another partnership', /^move own story there: connect by document id$/, 'manager'],
      ['connecting by document id', /^placements\.contact: connect by document id$/, 'editor'],
      ['connecting by row', /^organiser: connect by row$/, 'editor'],
      ['validating before a bulk action', /^validate before a bulk action$/, 'editor'],
      ['counting draft relations', /^count (?:its draft relations|draft relations of several)$/, 'editor'],
      ['uid availability', /^(?:whether an address is taken|generate an address)$/, 'editor'],
      ['relation pickers', /^pick in placement\.contact\.contact: search$/, 'contributor'],
      ['files of the media library', /^(?:open a file|attach it)$/, 'editor'],
      ['folders of the media library', /^(?:open a folder|make a folder in it|upload into it)$/, 'editor'],
    ];
    let walk: MatrixWalk;

    beforeAll(async () => {
      walk = await MatrixWalk.begin(scratch);
    }, 120_000);

    it.each(HOLES)(
      '%s',
      async (_, door, who) => {
        const cells = await runCells(walk, { who: [who], places: ['own', 'other'], door: ({ name }) => door.test(name) });
        expect(cells.length).toBeGreaterThan(1);
        expect(differing(cells)).toEqual([]);
      },
      120_000,
    );

    it('figures of the home page count no more than one may see', async () => {
      expect((await asked('network administrator', COUNTS)).status).toBe(200);
      const before = [await asked('editor', COUNTS), await asked('editor', STATISTICS)];
      await scratch.app.strapi
        .documents('api::story.story')
        .create({ data: { title: 'Elsewhere', partnership: world.partnerships.get('other')?.documentId } as never });
      const after = [await asked('editor', COUNTS), await asked('editor', STATISTICS)];
      expect(after.map(({ status, text }) => [status, text])).toEqual(before.map(({ status, text }) => [status, text]));
    });

    it('names and addresses of another partnership’s people, on what is owned together', async () => {
      const answer = await asked('editor', '/content-manager/collection-types/api::story.story?pageSize=100&populate=*');
      expect(answer.text).toContain(world.at('api::story.story', 'shared').documentId);
      expect(answer.text).not.toContain(person('their editor').word);
    });

    it('the list of what the server is made of, for network administrators alone', async () => {
      expect((await asked('manager', '/admin/information')).text).toContain('"dependencies":{}');
      expect((await asked('network administrator', '/admin/information')).text).toContain('"@strapi/strapi"');
    });

    it('memberships by the content manager, transfers, and the content API', async () => {
      for (const path of [`/content-manager/collection-types/${MEMBERSHIP}`, '/admin/users', '/admin/api-tokens']) {
        expect((await asked('manager', path)).status).toBeGreaterThanOrEqual(400);
      }
      for (const path of ['/admin/transfer/runner/pull', '/api/stories', '/api/upload/files', '/mcp']) {
        expect((await scratch.send(null, { method: 'GET', path })).status).toBeGreaterThanOrEqual(400);
      }
    });
  });

  it(`tells and changes nothing of another’s in ${REQUESTS} random requests`, async () => {
    const { done, findings } = await runProperty(scratch, { seed: 11, requests: REQUESTS });
    expect(findings).toEqual([]);
    expect(done).toBe(REQUESTS);
  }, 300_000);

  describe('watches the database driver,', () => {
    it('and saw no statement on governed tables for a person without a scope', () => {
      expect(scratch.recorder.statements).toBeGreaterThan(1000);
      expect(scratch.recorder.unscoped).toEqual([]);
    });

    it('and sees one that goes round the wall', async () => {
      const { strapi } = scratch.app;
      const request = { method: 'GET', url: '/planted', state: { auth: { strategy: { name: 'admin' } } } };
      await strapi.requestContext.run(request as never, async () => {
        await strapi.db.connection('stories').count();
      });
      expect(scratch.recorder.unscoped.splice(0).map((unscoped) => unscoped.request)).toEqual(['GET /planted']);
    });
  });

  it('misses none of the checks when it is taken out', async () => {
    const bites: readonly Bite[] = await wall.bite(scratch);
    expect(bites.length).toBeGreaterThanOrEqual(8);
    expect(bites.filter(({ before }) => before.length > 0)).toEqual([]);
    expect(bites.filter(({ caught }) => caught.length === 0).map(({ name }) => name)).toEqual([]);
  }, 300_000);
});

const COUNTS = '/content-manager/homepage/count-documents';
const STATISTICS = '/admin/homepage/key-statistics';
