import type { Answer, Req } from './client';
import { newCanary } from './canaries';
import { DOORS } from './doors/all-doors';
import type { Door, Window } from './doors/door';
import { WINDOWS } from './doors/windows';
import { ADMINISTRATORS, type Expected, expectedOf, type PlaceKey, type Who } from './expected-matrix';
import { aHouse, idsIn } from './house';
import { type Holdings, HoldingsReader } from './holdings';
import { foreignWrites, leaksIn, mayRead } from './judge';
import { wordsOf } from './property/run-property';
import type { Scratch } from './scratch';
import { FIVE_PLACES } from './the-five-places';
import { FILE, ISSUE, PARTNERSHIP, type Person, type Thing, World } from './world';

export interface CellResult {
  readonly who: Who | 'stranger';
  readonly place: PlaceKey | 'around';
  readonly door: string;
  readonly operation: string;
  readonly route: string;
  readonly uid: string;
  readonly expected: Expected | 'within reach';
  /** Null when the cell is as expected. */
  readonly differs: string | null;
  readonly request: string;
}

/** Which cells to try; what is not said is everything. */
export interface CellFilter {
  readonly who?: readonly Who[];
  readonly places?: readonly PlaceKey[];
  readonly door?: (door: Door) => boolean;
  readonly uid?: (uid: string) => boolean;
}

export interface MatrixRun extends CellFilter {
  readonly onProgress?: (cells: number) => void;
  readonly onDifference?: (cell: CellResult) => void;
}

const EVERYBODY: readonly Who[] = [
  'contributor',
  'editor',
  'publisher',
  'manager',
  'editor by token',
  'network administrator',
  'administrator by token',
  'with support access',
  'after support access',
  'member of nothing',
  'ended member',
];
const PLACES: readonly PlaceKey[] = ['own', 'shared', 'child', 'other', 'parent'];

/** Every person at every door to every type in every place, by real requests; and before that at every window. */
export const runMatrix = async (scratch: Scratch, run: MatrixRun = {}): Promise<readonly CellResult[]> => {
  const walk = await MatrixWalk.begin(scratch);
  const results: CellResult[] = [];
  for (const who of run.who ?? [...EVERYBODY, 'stranger' as const]) {
    for (const window of WINDOWS) results.push(await walk.look(who, window));
  }
  return [...results, ...(await runCells(walk, run))];
};

export const runCells = async (walk: MatrixWalk, run: MatrixRun): Promise<readonly CellResult[]> => {
  const results: CellResult[] = [];
  for (const door of DOORS.filter((candidate) => run.door?.(candidate) ?? true)) {
    for (const uid of door.uids.filter((candidate) => run.uid?.(candidate) ?? true)) {
      for (const place of (run.places ?? PLACES).filter((key) => isTried(door, uid, key))) {
        for (const who of (run.who ?? EVERYBODY).filter((key) => door.notFor === undefined || !ADMINISTRATORS.includes(key))) {
          const cell = await walk.knock({ who, place, door, uid });
          if (cell.differs !== null) run.onDifference?.(cell);
          results.push(cell);
        }
      }
    }
    run.onProgress?.(results.length);
  }
  return results;
};

const isTried = ({ places }: Door, uid: string, place: PlaceKey): boolean =>
  (uid !== PARTNERSHIP || place !== 'shared') && (places?.includes(place) ?? true);

interface Knock {
  readonly who: Who;
  readonly place: PlaceKey;
  readonly door: Door;
  readonly uid: string;
}

/** What of an answer belongs to the sender's own document, or to the hour. */
const OF_THE_MOMENT: readonly (readonly [RegExp, string])[] = [
  [/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '‹time›'],
  [/\b[a-z0-9]{24}\b/g, '‹document›'],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '‹document›'],
  [/zq[0-9a-f]{32}/g, '‹words›'],
  [/\bpicture_[0-9a-f]{10}\b/g, '‹file›'],
  [/expires=\d+&signature=[\w-]+/g, '‹signed›'],
  [/"(?:id|pathId|createdBy|updatedBy)":\d+/g, '‹row›'],
  [/"(?:folderPath|path)":"[/\d]+"/g, '‹row›'],
  [/(?<=‹it› )\d+(?=")/g, '‹number›'],
];

export class MatrixWalk {
  #held: Holdings = new Map();
  readonly #reader: HoldingsReader;
  readonly #ghosts = new Map<string, Thing>();
  readonly #ghostAnswers = new Map<string, string>();

  private constructor(
    private readonly scratch: Scratch,
    private readonly world: World,
  ) {
    this.#reader = new HoldingsReader(scratch.app.strapi);
  }

  static async begin(scratch: Scratch): Promise<MatrixWalk> {
    const world = await World.make(scratch.app.strapi, FIVE_PLACES);
    for (const person of world.people) await scratch.send(person, { method: 'GET', path: '/admin/users/me' });
    await world.endMemberships();
    const walk = new MatrixWalk(scratch, world);
    await walk.refresh();
    return walk;
  }

  async look(who: Who | 'stranger', window: Window): Promise<CellResult> {
    const person = who === 'stranger' ? null : this.#person(who);
    const req: Req = window.req ?? { method: 'GET', path: window.path };
    const answer = await this.scratch.send(person, req);
    const wrong = [...(await this.#trespasses(person, { req, answer })), ...this.#missing(person, window, answer)];
    const cell = { who, place: 'around', door: window.name, operation: 'look around', route: window.route, uid: window.all ?? '' } as const;
    return { ...cell, expected: 'within reach', differs: wrong[0] ?? null, request: wordsOf(req) };
  }

  async knock(knock: Knock): Promise<CellResult> {
    const { who, place, door, uid } = knock;
    const person = this.#person(who);
    const expected = expectedOf(knock);
    const thing = await this.#target(knock, expected);
    const host = await this.#host(door, expected);
    const req = door.send({ thing, host });
    const answer = await this.scratch.send(person, req);
    const wrong = [
      ...(await this.#trespasses(person, { req, answer })),
      ...(await this.#differences({ ...knock, expected, thing, host, answer })),
    ];
    return {
      who,
      place,
      door: door.name,
      operation: door.operation,
      route: door.route,
      uid,
      expected,
      differs: wrong[0] ?? null,
      request: wordsOf(req),
    };
  }

  async #target({ who, door, uid, place }: Knock, expected: Expected): Promise<Thing> {
    if (uid === PARTNERSHIP) return this.#partnership(place);
    // A child's file that the staff of `own` used before belongs to `own` too by now.
    const isUsedByOwn = uid === FILE && place === 'child' && who === 'with support access';
    if (!isUsedByOwn && (expected === 'hidden' || door.operation !== 'delete')) return this.world.at(uid, place);
    const fresh = await this.world.another(uid, place);
    this.world.forget(fresh);
    await this.refresh();
    return fresh;
  }

  /** Own things to start from; those that a request moves are made anew. */
  async #host(door: Door, expected: Expected): Promise<(uid: string) => Thing> {
    if (expected !== 'hidden' && /^(?:issue|sections): /.test(door.name) && door.from !== undefined) {
      // In an issue of its own, because an issue of hundreds of sections is slow to save.
      for (const uid of new Set([ISSUE, door.from])) await this.world.another(uid, 'own');
      await this.refresh();
    }
    return (uid) => this.world.at(uid, 'own');
  }

  async #differences(
    found: Knock & { readonly expected: Expected; readonly thing: Thing; readonly host: (uid: string) => Thing; readonly answer: Answer },
  ) {
    const { who, expected, thing, answer, door } = found;
    const said = `${answer.status} ${answer.text.slice(0, 300)}`;
    const isDone = answer.status >= 200 && answer.status < 300;
    // Whether it could be published is looked at after whether this person may; and a review or a restoration names what was looked at.
    const isPassed =
      (door.operation === 'publish' && ![403, 404].includes(answer.status) && !answer.text.includes('"subject.is-part"')) ||
      /"(?:review|revision)\.stale"/.test(answer.text);
    if (answer.status >= 500) return [`failed: ${said}`];
    if (expected === 'allowed') {
      const isMissing = door.shows === true && !answer.text.includes(thing.word) && !answer.text.includes(thing.documentId);
      if (isMissing) return [`does not show it: ${said}`];
      return isDone || isPassed ? [] : [`is not done: ${said}`];
    }
    if (expected === 'refused') return isDone || isPassed ? [`is not refused: ${said}`] : [];
    const person = this.#person(who);
    if (expected === 'shut' && mayRead(this.world, person, thing)) return [];
    const unknown = await this.#ghostAnswer(found);
    const known = this.#normal(answer, thing);
    return known === unknown
      ? []
      : [`tells that it exists: ${aroundDifference(known, unknown)} | for nothing: ${aroundDifference(unknown, known)}`];
  }

  async #ghostAnswer({ who, door, uid, host }: Knock & { readonly host: (uid: string) => Thing }): Promise<string> {
    const key = `${who}|${door.name}|${uid}`;
    const before = this.#ghostAnswers.get(key);
    if (before !== undefined) return before;
    const ghost = this.#ghost(uid);
    const answer = this.#normal(await this.scratch.send(this.#person(who), door.send({ thing: ghost, host })), ghost);
    await this.refresh();
    this.#ghostAnswers.set(key, answer);
    return answer;
  }

  /** The answer without the names that the request itself brought, and without the hour. */
  #normal({ status, text }: Answer, { documentId, id, word, placement, house }: Thing): string {
    const ids = [documentId, ...(house ? idsIn(house) : [])].map((name) => [name, '‹document›'] as const);
    const names = [[word, '‹words›'] as const, [word.slice(-8), '‹it›'] as const, ...ids];
    const rows = [id, ...(placement === undefined ? [] : [placement])];
    let said = text;
    for (const [name, kind] of names) said = said.replaceAll(name, kind);
    for (const [pattern, name] of OF_THE_MOMENT) said = said.replace(pattern, name);
    // A row's number is one only where a value stands: "1 relation(s)" counts something else.
    for (const row of rows)
      said = said.replace(
        new RegExp(
          `(?<=[:\\[,"/ ])(?<!"(?:page|pageSize|pageCount|total|status|width|height|count|size|level|number)":)${row}(?=[,\\]}"/])`,
          'g',
        ),
        '‹it›',
      );
    return `${status} ${said}`;
  }

  #ghost(uid: string): Thing {
    const ghost = this.#ghosts.get(uid) ?? {
      ...{ uid, place: 'nowhere', owners: [], documentId: newCanary().slice(2, 26).replace(/^\d/, 'x'), id: 987_654, placement: 876_543 },
      word: newCanary(),
      house: aHouse(),
    };
    this.#ghosts.set(uid, ghost);
    return ghost;
  }

  /** What no expectation allows: an answer that tells a secret, a change of what is another's, a statement without a scope. */
  async #trespasses(person: Person | null, said: { readonly req: Req; readonly answer: Answer }): Promise<readonly string[]> {
    const found = leaksIn([this.world], person, { ...said, held: this.#held }).map((leak) => `told ${leak}`);
    for (const { sql } of this.scratch.recorder.unscoped.splice(0)) found.push(`ran without a scope: ${sql}`);
    const written = this.scratch.recorder.takeWritten();
    if (written.length === 0) return found;
    const after = await this.#reader.read(written);
    const writes = foreignWrites(this.world, person, { before: this.#held, after });
    this.#held = after;
    return [...found, ...writes.map((write) => `wrote: ${write}`)];
  }

  #missing(person: Person | null, { all, closed }: Window, { status, text }: Answer): readonly string[] {
    if (status >= 500) return [`failed: ${status} ${text.slice(0, 200)}`];
    if (closed || person === null || person.byToken) return status < 400 ? [`is open: ${status} ${text.slice(0, 200)}`] : [];
    if (all === undefined || status !== 200) return [];
    const mine = this.world.things.filter(
      (thing) => thing.uid === all && mayRead(this.world, person, thing) && this.#held.has(`${all} ${thing.id}`),
    );
    const missed = mine.filter(({ documentId, id }) => !text.includes(documentId) && !text.includes(`"id":${id},`));
    if (missed.length > 0) return [`does not show ${missed.length} of ${mine.length}`];
    const total = /"total":(\d+)/.exec(text)?.[1];
    return total === undefined || Number(total) === mine.length ? [] : [`counts ${total} in place of ${mine.length}`];
  }

  /** Takes what the tables hold now as what is to be kept. */
  async refresh(): Promise<void> {
    this.scratch.recorder.takeWritten();
    this.#held = await this.#reader.read(this.#reader.tables());
  }

  #partnership(place: string): Thing {
    const found = this.world.partnerships.get(place);
    if (!found) throw new Error(`There is no partnership ${place}.`);
    return found;
  }

  #person(who: Who): Person {
    const found = this.world.people.find(({ key }) => key === who);
    if (!found) throw new Error(`There is nobody called ${who}.`);
    return found;
  }
}

const aroundDifference = (text: string, other: string): string => {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return text.slice(Math.max(0, at - 60), at + 120);
};
