import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import type { SubjectRef } from '../../src/kernel';
import type { JobsService, SchedulingService } from '../../src/plugins/editorial/contract';
import { SCHEDULE_JOB } from '../../src/plugins/editorial/server/src/application/schedule/carry-out-schedule';
import { aPartnership } from '../support/a-partnership';
import { aStory } from '../support/a-story';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, publishingOf, subjectOf, upkeepOf, wholeLedger } from '../support/editorial-services';
import { type SchedulingNode, startSchedulingNode } from '../support/scheduling-node';
import { databaseKind } from '../support/test-database';

/** How many nodes are killed; `KILLS=500 node tests/support/run-on.mjs postgres --testPathPatterns schedule-kills` for a long run. */
const KILLS = Number(process.env.KILLS ?? 4);
/** Several nodes share one database on PostgreSQL only (docs/decisions/0005-storage.md). */
const NODES = databaseKind() === 'postgres' ? 2 : 1;
/** Things due at once before each kill. */
const IN_A_ROUND = 6;
/** A node dies at some moment of this time after things came due; a round takes about as long. */
const SPAN = 250;
const BEGUN = 40;
const ALLOWED = 90_000 + KILLS * 20_000;
const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-05-04T09:00`;

describe('nodes killed while they do what is due', () => {
  let app: BootedApp;
  let spares: SchedulingNode[] = [];
  let working: SchedulingNode[] = [];
  let partnership: string;
  const scheduled: SubjectRef[] = [];

  beforeAll(async () => {
    app = await boot();
    partnership = (await aPartnership(app.strapi)).documentId;
    spares = Array.from({ length: NODES + 1 }, () => startSchedulingNode(app.env));
  });

  afterAll(async () => {
    for (const node of [...spares, ...working]) {
      node.kill();
      await node.ended;
    }
    await app.stop();
  });

  const scheduling = () => app.strapi.plugin('editorial').service<SchedulingService>('scheduling');
  const jobs = () => app.strapi.plugin('editorial').service<JobsService>('jobs');

  /** Takes a booted node into work, and has another one boot in its place. */
  const aNode = async (): Promise<SchedulingNode> => {
    const [node, ...others] = spares;
    if (!node) throw new Error('There is no node.');
    await node.ready;
    spares = [...others, startSchedulingNode(app.env)];
    node.work();
    return node;
  };

  const schedule = async (): Promise<void> => {
    const { documentId } = await aStory(app.strapi, { partnership });
    const subject = await subjectOf(app.strapi, 'api::story.story', documentId);
    const { preflight: seen } = await publishingOf(app.strapi).standing(subject);
    const time = { wallTime: NEXT_YEAR, turn: null };
    await scheduling().schedule({ subject, actor: COMMAND, action: 'publish', time, seen, notice: null });
    scheduled.push(subject);
  };

  const timeComes = async (): Promise<void> => {
    const due_at = new Date().toISOString();
    await app.strapi.db.connection('concord_jobs').where('due_at', '>', due_at).update({ due_at, first_due_at: due_at });
  };

  const jobsLeft = async (): Promise<number> => {
    const [row] = await app.strapi.db
      .connection('concord_jobs')
      .where({ kind: SCHEDULE_JOB })
      .count<readonly { readonly left: number | string }[]>({ left: '*' });
    return Number(row?.left);
  };

  const someAreDone = async (): Promise<void> => {
    const deadline = Date.now() + 20_000;
    while ((await jobsLeft()) >= IN_A_ROUND && Date.now() < deadline) await wait(3);
  };

  it(
    'lose nothing of it, and do nothing twice',
    async () => {
      for (let node = 0; node < NODES; node += 1) working.push(await aNode());
      const left: number[] = [];
      for (let kill = 0; kill < KILLS; kill += 1) {
        for (let story = 0; story < IN_A_ROUND; story += 1) await schedule();
        await timeComes();
        // Every other one dies just after somebody began.
        if (kill % 2 === 0) await someAreDone();
        await wait(randomInt(kill % 2 === 0 ? BEGUN : SPAN));
        const [victim, ...others] = working;
        victim?.kill();
        await victim?.ended;
        left.push(await jobsLeft());
        working = [...others, await aNode()];
      }
      for (let tries = 0; tries < 100 && (await jobsLeft()) > 0; tries += 1) {
        await jobs().runDue();
        await wait(100);
      }

      const published = (await wholeLedger(app.strapi)).map(({ subject }) => subject.id);
      const lost = scheduled.filter(({ id }) => !published.includes(id)).length;
      const twice = published.length - new Set(published).size;
      const midway = left.filter((count) => count > 0 && count < IN_A_ROUND).length;
      process.stdout.write(
        `${KILLS} nodes killed, ${scheduled.length} things due: ${lost} lost, ${twice} done twice; ${midway} kills in the middle of a round\n`,
      );
      expect({ lost, twice, left: await jobsLeft() }).toEqual({ lost: 0, twice: 0, left: 0 });
      const states = await app.strapi.db.connection('concord_schedules').distinct('state');
      expect(states).toEqual([{ state: 'done' }]);
      expect((await upkeepOf(app.strapi).verify()).break).toBeNull();
    },
    ALLOWED,
  );
});
