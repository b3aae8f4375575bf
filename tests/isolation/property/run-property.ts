import fc from 'fast-check';
import { z } from 'zod';

import { type Answer, fieldsOf, type Req } from '../client';
import { DOORS } from '../doors/all-doors';
import type { Window } from '../doors/door';
import { WINDOWS } from '../doors/windows';
import { type Holdings, HoldingsReader } from '../holdings';
import { foreignWrites, leaksIn } from '../judge';
import type { Scratch } from '../scratch';
import { type Person, type Thing, World } from '../world';
import { Picker } from './picker';
import { randomPlan } from './random-plan';
import { mayChangeRights, type Route, wildRequest, wildRoutes } from './wild-request';
import { writtenOtherwise } from './written-otherwise';

export interface PropertyRun {
  readonly seed: number;
  readonly requests: number;
  /** Requests before a new world is made; old ones stay and must stay closed. */
  readonly perWorld?: number;
  /** Stops at so many findings. */
  readonly most?: number;
  readonly onProgress?: (done: number) => void;
  readonly onFinding?: (finding: Finding) => void;
}

export interface Finding {
  readonly number: number;
  readonly who: string;
  readonly request: string;
  readonly status: number;
  readonly what: string;
}

export interface PropertyResult {
  readonly seed: number;
  readonly done: number;
  readonly findings: readonly Finding[];
  readonly perSecond: number;
  /** Answers by class, to see that not all were refusals. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests that failed (5xx) rather than were refused: the first of each route, by route. */
  readonly faults: Readonly<Record<string, string>>;
  /** Routes, doors and windows in all, and those that no request came to. */
  readonly paths: number;
  readonly unreached: readonly string[];
}

/**
 * Random requests of random people to random doors of random worlds. Each answer is searched for what its receiver may
 * not know, and after each request that wrote, the tables are searched for what its sender may not change.
 */
export const runProperty = async (scratch: Scratch, run: PropertyRun): Promise<PropertyResult> => {
  const walk = new Walk(scratch, run);
  const numbers = fc.array(fc.nat(), { minLength: 24, maxLength: 24 });
  const started = performance.now();
  const each = fc.asyncProperty(numbers, (values) => walk.step(new Picker(values)));
  const { errorInstance } = await fc.check(each, { seed: run.seed, numRuns: run.requests, endOnFailure: true });
  if (errorInstance instanceof Error && errorInstance.message !== ENOUGH) throw errorInstance;
  const { findings, statuses, done, faults, paths, reached } = walk;
  return {
    seed: run.seed,
    done,
    findings,
    statuses,
    faults: Object.fromEntries(faults),
    paths: paths.length,
    unreached: paths.filter((path) => !reached.has(path)),
    perSecond: done / ((performance.now() - started) / 1000),
  };
};

/** The world's plan says who may do what for the whole run. */
const QUIET_DOORS = DOORS.filter(({ changesRights }) => changesRights !== true);

const nameOfRoute = ({ method, path }: Route): string => `${method} ${path}`;

const asRequest = ({ path, req }: Window): Req => req ?? { method: 'GET', path };

const LENGTH = z.object({ 'content-length': z.string().optional() });

const sizeOf = ({ status, headers }: Answer): string =>
  `${status}, of ${LENGTH.parse(JSON.parse(headers))['content-length'] ?? 'unknown length'}`;

const ENOUGH = 'Enough was found.';

class Walk {
  readonly findings: Finding[] = [];
  readonly statuses: Record<string, number> = {};
  readonly faults = new Map<string, string>();
  readonly reached = new Set<string>();
  readonly paths: readonly string[];
  done = 0;
  readonly #worlds: World[] = [];
  readonly #routes: readonly Route[];
  readonly #reader: HoldingsReader;
  #held: Holdings = new Map();

  constructor(
    private readonly scratch: Scratch,
    private readonly run: PropertyRun,
  ) {
    this.#reader = new HoldingsReader(scratch.app.strapi);
    this.#routes = routesOf(scratch);
    this.paths = [...new Set([...wildRoutes(this.#routes, null).map(nameOfRoute), ...[...DOORS, ...WINDOWS].map(({ name }) => name)])];
  }

  /** Throws only to stop the walk. */
  async step(pick: Picker): Promise<void> {
    if (this.done % (this.run.perWorld ?? 2500) === 0) await this.#enter(pick);
    this.done += 1;
    const world = this.#worlds.at(-1);
    if (!world) throw new Error('There is no world.');
    const person = pick.chance(4) ? null : pick.one(world.people);
    const wanted = this.#request(world, person, pick);
    const req = pick.chance(8) ? writtenOtherwise(wanted, pick) : wanted;
    this.scratch.recorder.takeWritten();
    const answer = await this.scratch.send(person, req);
    const status = `${Math.floor(answer.status / 100)}xx`;
    this.statuses[status] = (this.statuses[status] ?? 0) + 1;
    if (answer.status >= 500) this.#fail(person, req, answer);
    await this.#judge(world, person, { req, answer });
    if (req.method === 'GET' && pick.chance(25)) await this.#compareHead(person, req, answer);
    if (this.done % 500 === 0) this.run.onProgress?.(this.done);
    if (this.findings.length >= (this.run.most ?? 1)) throw new Error(ENOUGH);
  }

  #fail(person: Person | null, req: Req, { status, text }: Answer): void {
    const route = `${req.method} ${req.path.replace(/\?.*$/, '').replace(/\/(?:\d+|-1|nothing|[a-z0-9]{24})(?=\/|$)/g, '/…')}`;
    if (!this.faults.has(route))
      this.faults.set(route, `${person?.key ?? 'a stranger'}: ${wordsOf(req)} answered ${status} ${text.slice(0, 200)}`);
  }

  async #enter(pick: Picker): Promise<void> {
    const world = await World.make(this.scratch.app.strapi, randomPlan(pick));
    for (const person of world.people) await this.scratch.send(person, { method: 'GET', path: '/admin/users/me' });
    await world.endMemberships();
    this.#worlds.push(world);
    this.#held = await this.#reader.read(this.#reader.tables());
  }

  #request(world: World, person: Person | null, pick: Picker): Req {
    if (pick.chance(45)) {
      const route = pick.one(wildRoutes(this.#routes, person));
      this.reached.add(nameOfRoute(route));
      return wildRequest(world, route, pick);
    }
    if (pick.chance(25)) {
      const window = pick.one(WINDOWS);
      this.reached.add(window.name);
      return asRequest(window);
    }
    const door = pick.one(mayChangeRights(person) ? QUIET_DOORS : DOORS);
    this.reached.add(door.name);
    const thing = pick.one(world.things.filter(({ uid }) => door.uids.includes(uid)));
    const hosts = (uid: string): Thing => pick.one(world.things.filter((other) => other.uid === uid));
    return door.send({ thing, host: hosts });
  }

  async #judge(world: World, person: Person | null, { req, answer }: { req: Req; answer: Answer }): Promise<void> {
    const add = (what: string): void => this.#find(person, { req, answer }, what);
    for (const leak of leaksIn(this.#worlds, person, { req, answer, held: this.#held })) add(`told ${leak}`);
    for (const { sql, request } of this.scratch.recorder.unscoped.splice(0)) add(`ran without a scope in ${request}: ${sql}`);
    const written = this.scratch.recorder.takeWritten();
    if (written.length === 0) return;
    const after = await this.#reader.read(written);
    for (const write of foreignWrites(world, person, { before: this.#held, after })) add(`wrote: ${write}`);
    this.#held = after;
    await this.#replenish(world);
  }

  #find(person: Person | null, { req, answer }: { req: Req; answer: Answer }, what: string): void {
    const finding = { number: this.done, who: person?.key ?? 'a stranger', request: wordsOf(req), status: answer.status, what };
    this.findings.push(finding);
    this.run.onFinding?.(finding);
  }

  /** One that counted what a GET does not would tell of it by its length. Asked between two GETs, as what stands there may change. */
  async #compareHead(person: Person | null, req: Req, before: Answer): Promise<void> {
    const head: Req = { ...req, method: 'HEAD' };
    const answer = await this.scratch.send(person, head);
    if (sizeOf(answer) === sizeOf(before)) return;
    const after = await this.scratch.send(person, req);
    if (sizeOf(answer) !== sizeOf(after)) this.#find(person, { req: head, answer }, `said ${sizeOf(answer)}, a GET ${sizeOf(before)}`);
  }

  /** What was rightly deleted is made again, so that there is always something to attack. */
  async #replenish(world: World): Promise<void> {
    const gone = world.things.filter(({ uid, id }) => !this.#held.has(`${uid} ${id}`) && !this.#replaced.has(`${uid} ${id}`));
    for (const thing of gone) world.forget(thing);
    for (const { uid, id, place } of gone) {
      this.#replaced.add(`${uid} ${id}`);
      const home = world.plan.places.find(({ key }) => key === place);
      if (home) await world.add(uid, home);
    }
    if (gone.length > 0) this.#held = await this.#reader.read(this.#reader.tables());
  }

  readonly #replaced = new Set<string>();
}

interface Layer {
  readonly methods: readonly string[];
  readonly path: string;
}

export const routesOf = ({ app }: Scratch): readonly Route[] => {
  const layers = app.strapi.server.listRoutes() as readonly Layer[];
  return layers.flatMap(({ methods, path }) => methods.filter((method) => method !== 'HEAD').map((method) => ({ method, path })));
};

export const wordsOf = ({ method, path, body, form }: Req): string =>
  `${method} ${path}${body === undefined ? '' : ` ${JSON.stringify(body)}`}${form ? ` form ${fieldsOf(form()).join(' ')}` : ''}`;
