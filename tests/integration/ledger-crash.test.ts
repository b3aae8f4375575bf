import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, publishingOf, wholeLedger } from '../support/editorial-services';
import { ledgerFaults, publishedIssues } from '../support/ledger-faults';
import { type PublishingNode, startPublishingNode } from '../support/publishing-node';

/** How many processes are killed; `KILLS=200 node tests/support/run-on.mjs sqlite --testPathPatterns ledger-crash` for a long run. */
const KILLS = Number(process.env.KILLS ?? 12);
const AT_RANDOM = Math.ceil(KILLS / 2);
const BETWEEN_STATEMENTS = KILLS - AT_RANDOM;
/** Issues that a process publishes one after the other until it is killed. */
const IN_A_ROW = 3;
const ALLOWED = 60_000 + KILLS * 20_000;

describe('a process killed while it publishes', () => {
  let app: BootedApp;
  let next: PublishingNode;
  const newsletters: Newsletter[] = [];

  beforeAll(async () => {
    app = await boot();
    next = startPublishingNode(app.env);
  });

  afterAll(async () => {
    next.kill();
    await next.ended;
    await app.stop();
  });

  /** A node that is ready; the one after it boots already. */
  const aNode = async (): Promise<PublishingNode> => {
    const node = next;
    await node.ready;
    next = startPublishingNode(app.env);
    return node;
  };

  /** Issues of which an item was saved since: publishing them records their revision anew, in the same transaction. */
  const newIssues = async (count: number): Promise<readonly Newsletter[]> => {
    const made: Newsletter[] = [];
    for (let index = 0; index < count; index += 1) {
      const newsletter = await aNewsletter(app.strapi);
      await app.strapi.documents('api::story.story').update({ documentId: newsletter.story.documentId, data: { title: 'Told again' } });
      made.push(newsletter);
    }
    newsletters.push(...made);
    return made;
  };

  const refsOf = (issues: readonly Newsletter[]) => issues.map(({ issue }) => issue.ref);

  /** What the killed process said was public must be; what it did not come to must go out after it. */
  const expectAllOrNothing = async (node: PublishingNode, issues: readonly Newsletter[]) => {
    expect(await ledgerFaults(app.strapi, newsletters)).toEqual([]);
    const published = await publishedIssues(app.strapi);
    expect(node.said('published').filter(([id = '']) => !published.has(id))).toEqual([]);
    expect(node.said('refused')).toEqual([]);
    return issues.filter(({ issue }) => published.has(issue.ref.id)).length;
  };

  const publishTheRest = async (issues: readonly Newsletter[]) => {
    const published = await publishedIssues(app.strapi);
    for (const { issue } of issues.filter(({ issue }) => !published.has(issue.ref.id))) {
      const last = (await wholeLedger(app.strapi)).length;
      const { sequence } = await publishingOf(app.strapi).publish({ subject: issue.ref, actor: COMMAND });
      expect(sequence).toBe(last + 4);
    }
  };

  it(
    'leaves all of an issue or nothing of it, whenever it is killed',
    async () => {
      const [first, issues] = [await aNode(), await newIssues(IN_A_ROW)];
      const span = await measured(first, () => {
        first.order({ subjects: refsOf(issues) });
      });
      await expectAllOrNothing(first, issues);
      const counts: number[] = [];
      for (let kill = 0; kill < AT_RANDOM; kill += 1) {
        const [node, more] = [await aNode(), await newIssues(IN_A_ROW)];
        node.order({ subjects: refsOf(more) });
        await wait(randomInt(span + 1));
        node.kill();
        await node.ended;
        counts.push(await expectAllOrNothing(node, more));
        await publishTheRest(more);
      }
      process.stdout.write(`${AT_RANDOM} killed at random within ${span} ms; issues public by then, of ${IN_A_ROW}: ${counts.join(' ')}\n`);
    },
    ALLOWED,
  );

  it(
    'leaves nothing when it is killed before any statement, and all when it is killed after the commit',
    async () => {
      const [first, [measuredIssue]] = [await aNode(), await newIssues(1)];
      first.order({ subjects: refsOf(measuredIssue ? [measuredIssue] : []) });
      await first.ended;
      const statements = Number(first.said('statements')[0]?.[0]);
      expect(statements).toBeGreaterThan(20);
      const places = spread(statements, BETWEEN_STATEMENTS - 1);
      for (const dieBefore of [...places, null]) {
        const [node, issues] = [await aNode(), await newIssues(1)];
        node.order({ subjects: refsOf(issues), ...(dieBefore === null ? { dieAfterCommit: true } : { dieBefore }) });
        await node.ended;
        expect({ dieBefore, published: await expectAllOrNothing(node, issues) }).toEqual({
          dieBefore,
          published: dieBefore === null ? 1 : 0,
        });
        expect(node.said('published')).toEqual([]);
        await publishTheRest(issues);
      }
      process.stdout.write(`Killed before statements ${places.join(' ')} of ${statements}, and after the commit\n`);
    },
    ALLOWED,
  );
});

/** Milliseconds from the order until the last issue is public. */
const measured = async (node: PublishingNode, order: () => void): Promise<number> => {
  const start = performance.now();
  order();
  while (node.said('statements').length === 0) await wait(1);
  return Math.ceil(performance.now() - start);
};

/** At most `count` of the numbers from 1 to `last`, evenly apart, the last (the COMMIT) always among them. */
const spread = (last: number, count: number): readonly number[] => {
  const places = Array.from({ length: Math.min(last, count) }, (_, index) => last - Math.floor((index * last) / Math.min(last, count)));
  return places.reverse();
};
