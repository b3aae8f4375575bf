import { z } from 'zod';

import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, publishingOf, wholeLedger } from '../support/editorial-services';
import { ledgerFaults } from '../support/ledger-faults';
import { startPublishingNode } from '../support/publishing-node';
import { databaseKind } from '../support/test-database';

/** Several nodes share one database on PostgreSQL only (docs/decisions/0005-storage.md). */
const onPostgres = databaseKind() === 'postgres' ? describe : describe.skip;

const EACH = 20;

const CODED = z.object({ code: z.string() });

onPostgres('two nodes on one database', () => {
  let app: BootedApp;

  beforeAll(async () => {
    app = await boot();
  });

  afterAll(() => app.stop());

  const newsletters = async (count: number): Promise<readonly Newsletter[]> => {
    const made: Newsletter[] = [];
    for (let index = 0; index < count; index += 1) made.push(await aNewsletter(app.strapi));
    return made;
  };

  /** What this node makes of each: the last sequence of the act, or the code of the refusal. */
  const publishHere = (issues: readonly Newsletter[]): Promise<readonly (number | string)[]> =>
    Promise.all(
      issues.map(({ issue }) =>
        publishingOf(app.strapi)
          .publish({ subject: issue.ref, actor: COMMAND })
          .then(
            ({ sequence }) => sequence,
            (error: unknown) => CODED.parse(error).code,
          ),
      ),
    );

  it('publish forty issues at once into one chain, each of them once and whole', async () => {
    const [here, there] = [await newsletters(EACH), await newsletters(EACH)];
    const other = startPublishingNode(app.env);
    await other.ready;
    other.order({ subjects: there.map(({ issue }) => issue.ref), atOnce: true });
    const sequences = await publishHere(here);
    await other.ended;

    expect(sequences.filter((outcome) => typeof outcome === 'string')).toEqual([]);
    expect(other.said('refused')).toEqual([]);
    expect(other.said('published')).toHaveLength(EACH);
    expect(await ledgerFaults(app.strapi, [...here, ...there])).toEqual([]);
    const published = (await wholeLedger(app.strapi)).filter(({ subject }) => subject.type === 'issue').map(({ subject }) => subject.id);
    expect([...published].sort()).toEqual([...here, ...there].map(({ issue }) => issue.ref.id).sort());
    expect(isMixed(published, new Set(here.map(({ issue }) => issue.ref.id)))).toBe(true);
  }, 120_000);

  it('publish the same issue at once: one does, and the other is told that it is public already', async () => {
    const issues = await newsletters(10);
    const before = (await wholeLedger(app.strapi)).length;
    const other = startPublishingNode(app.env);
    await other.ready;
    other.order({ subjects: issues.map(({ issue }) => issue.ref), atOnce: true });
    const here = await publishHere([...issues].reverse());
    await other.ended;

    const refusals = [...here.filter((outcome) => typeof outcome === 'string'), ...other.said('refused').map(([, code]) => code)];
    expect(refusals).toEqual(issues.map(() => 'publication.already-public'));
    const after = await wholeLedger(app.strapi);
    expect(after).toHaveLength(before + issues.length * 4);
  }, 120_000);
});

/** Whether the two nodes wrote by turns: had one waited for the other, nothing was tried. */
const isMixed = (published: readonly string[], here: ReadonlySet<string>): boolean => {
  const turns = published.filter((id, index) => index > 0 && here.has(id) !== here.has(published[index - 1] ?? ''));
  return turns.length > 1;
};
