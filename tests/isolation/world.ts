import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { aPng } from '../support/files/pictures';
import { newCanary } from './canaries';
import { fill } from './fill';
import { furnishHouse, type House } from './house';
import { adminTokenOf, giveSupport } from './people';
import { ownersOf, type Place, type PlannedPerson, type WorldPlan } from './plan';

export const PARTNERSHIP = 'api::partnership.partnership';
export const FILE = 'plugin::upload.file';
export const FOLDER = 'plugin::upload.folder';
export const ISSUE = 'api::issue.issue';
const SECTION = 'api::section.section';
export const MEMBERSHIP = 'plugin::partnerships.membership';

/** In the order in which they can be made: what links to others after those. */
export const DOCUMENT_TYPES = ['contact', 'story', 'event', 'briefing', 'issue', 'section'].map((name) => `api::${name}.${name}`);

/** A document, file, folder or partnership of the world, and the word planted in all its texts. */
export interface Thing {
  readonly uid: string;
  readonly place: string;
  /** Keys of the partnerships that own it. */
  readonly owners: readonly string[];
  readonly documentId: string;
  readonly id: number;
  readonly word: string;
  /** Row of the component by which a section places a contact. */
  readonly placement?: number;
  /** Of a partnership: what stands in it beside documents. */
  readonly house?: House;
}

export interface Person extends PlannedPerson {
  readonly userId: number;
  readonly email: string;
  /** In name and address. */
  readonly word: string;
  /** The admin token of one who acts by such. */
  readonly accessKey?: string;
}

/** Makes a world, as Concord itself; `strapi` acts as system. */
export class World {
  readonly things: Thing[] = [];
  readonly partnerships = new Map<string, Thing>();
  readonly people: Person[] = [];
  readonly byWord = new Map<string, Thing>();
  readonly byDocumentId = new Map<string, Thing>();
  readonly #memberships = new Map<string, number[]>();

  constructor(
    readonly strapi: Core.Strapi,
    readonly plan: WorldPlan,
  ) {}

  static async make(strapi: Core.Strapi, plan: WorldPlan): Promise<World> {
    const world = new World(strapi, plan);
    for (const { key } of plan.partnerships) await world.#addPartnership(key);
    await world.#joinPartnerships();
    for (const person of plan.people) await world.#addPerson(person);
    for (const place of plan.places) await world.#furnish(place);
    for (const { key } of plan.partnerships) await world.#furnishPartnership(key);
    for (const { key } of plan.partnerships) await world.#furnishHouse(key);
    return world;
  }

  at(uid: string, place: string): Thing {
    const found = this.things.filter((thing) => thing.uid === uid && thing.place === place).at(-1);
    if (!found) throw new Error(`There is no ${uid} in ${place}.`);
    return found;
  }

  /** Another of the same, as a thing to destroy. */
  async another(uid: string, place: string): Promise<Thing> {
    const planned = this.plan.places.find(({ key }) => key === place);
    if (!planned) throw new Error(`There is no place ${place}.`);
    return this.add(uid, planned);
  }

  /** Takes a thing out of what others are linked to: it is gone, or about to be. */
  forget(thing: Thing): void {
    const at = this.things.indexOf(thing);
    if (at >= 0) this.things.splice(at, 1);
  }

  /** Ends what the plan calls ended; whoever signed in before stays signed in. */
  async endMemberships(): Promise<void> {
    for (const id of [...this.#memberships.values()].flat()) await this.strapi.db.query(MEMBERSHIP).delete({ where: { id } as never });
  }

  /** Makes one thing with a word of its own, linked to the newest of its place. */
  async add(uid: string, place: Place): Promise<Thing> {
    const word = newCanary();
    const made = await this.#create(uid, place, word);
    const placement = uid === SECTION ? { placement: await this.#placementIn(made.id) } : {};
    // A folder has one owner; only documents and their files are owned together.
    const owners = uid === FOLDER ? [place.owner] : ownersOf(place);
    return this.#keep({ uid, place: place.key, owners, word, ...placement, documentId: made.documentId, id: made.id });
  }

  async #placementIn(id: number): Promise<number> {
    const rows = this.strapi.db.connection('sections_cmps');
    const [row] = await rows.where({ entity_id: id, component_type: 'placement.contact' }).select<{ readonly cmp_id: number }[]>('cmp_id');
    if (!row) throw new Error('The section places no contact.');
    return row.cmp_id;
  }

  #create(uid: string, place: Place, word: string): Promise<Made> {
    if (uid === FILE) return this.#createFile(place, word);
    if (uid === FOLDER) return this.#createFolder(place, word);
    const link = (target: string, name: string) => this.#newest(target, this.#homeOf(place, target), name);
    const owners =
      uid === SECTION
        ? {}
        : { partnership: this.#documentId(place.owner), coOwner: place.coOwner === undefined ? null : this.#documentId(place.coOwner) };
    const data = { ...fill(this.strapi, uid, { word, link }), ...owners, ...this.#author(place) };
    return this.strapi.documents(uid as never).create({ data: data as never });
  }

  /** What is owned together leads into the house of its first owner, which is closed to the other. */
  #homeOf({ key, owner, coOwner }: Place, target: string): string {
    if (coOwner === undefined || [ISSUE, FILE].includes(target)) return key;
    return this.plan.places.find((place) => place.owner === owner && place.coOwner === undefined)?.key ?? key;
  }

  #author({ owner }: Place): object {
    const author = this.people.find(({ memberships }) => memberships.some(({ partnership }) => partnership === owner));
    return author ? { createdBy: author.userId, updatedBy: author.userId } : {};
  }

  #newest(target: string, place: string, name: string): unknown {
    const found = this.things.filter((thing) => thing.uid === target && thing.place === place).at(-1);
    if (!found) return undefined;
    if (target === FILE) return name === 'files' ? [found.id] : found.id;
    return found.documentId;
  }

  async #createFile({ owner, coOwner }: Place, word: string): Promise<Made> {
    const hash = `${word.slice(0, 12)}_${randomBytes(5).toString('hex')}`;
    writeFileSync(
      path.join(this.strapi.config.get<{ readonly folder: string }>('plugin::upload.providerOptions').folder, `${hash}.png`),
      aPng(),
    );
    const partnerships = [owner, ...(coOwner === undefined ? [] : [coOwner])].map((key) => this.#row(key));
    const data = {
      ...{ name: `${word}.png`, alternativeText: `alt ${word}`, caption: `caption ${word}`, hash, ext: '.png', mime: 'image/png' },
      ...{ size: 1, width: 4, height: 4, url: `/private-files/${hash}.png`, provider: 'private-files', folderPath: '/', partnerships },
    };
    return (await this.strapi.db.query(FILE).create({ data: data as never })) as Made;
  }

  async #createFolder({ owner }: Place, word: string): Promise<Made> {
    const last = (await this.strapi.db.query(FOLDER).findOne({ orderBy: { pathId: 'desc' } as never })) as {
      readonly pathId: number;
    } | null;
    const pathId = (last?.pathId ?? 0) + 1;
    const data = { name: `folder ${word}`, pathId, path: `/${pathId}`, partnership: this.#row(owner) };
    return (await this.strapi.db.query(FOLDER).create({ data: data as never })) as Made;
  }

  async #addPartnership(key: string): Promise<void> {
    const word = newCanary();
    const slug = `${key}-${randomBytes(5).toString('hex')}`;
    const kind = 'children';
    // The name is public from the first day; every other text of a partnership is its own.
    const data = {
      ...fill(this.strapi, PARTNERSHIP, { word, link: () => undefined }),
      name: `Board of ${slug}`,
      shortName: slug,
      slug,
      kind,
    };
    const made = (await this.strapi.documents(PARTNERSHIP).create({ data: data as never })) as unknown as Made;
    this.partnerships.set(key, this.#keep({ uid: PARTNERSHIP, place: key, owners: [key], word, documentId: made.documentId, id: made.id }));
  }

  async #joinPartnerships(): Promise<void> {
    for (const { key, parent, ownsWith = [] } of this.plan.partnerships) {
      if (parent === undefined && ownsWith.length === 0) continue;
      const data = {
        parent: parent === undefined ? null : this.#documentId(parent),
        ownsWith: ownsWith.map((other) => this.#documentId(other)),
      };
      await this.strapi.documents(PARTNERSHIP).update({ documentId: this.#documentId(key), data: data as never });
    }
  }

  async #furnish(place: Place): Promise<void> {
    for (let copy = 0; copy < this.plan.copies; copy += 1) {
      for (const uid of [FOLDER, FILE, ...DOCUMENT_TYPES]) await this.add(uid, place);
    }
  }

  /** Gives a partnership the urgent help and logo of a place of its own. */
  async #furnishPartnership(key: string): Promise<void> {
    const place = this.plan.places.find(({ owner, coOwner }) => owner === key && coOwner === undefined);
    if (!place) return;
    const contact = this.at('api::contact.contact', place.key).documentId;
    const urgentHelp = [{ purpose: 'worried about a child', contact }];
    const data = { urgentHelp, logo: this.at(FILE, place.key).id };
    await this.strapi.documents(PARTNERSHIP).update({ documentId: this.#documentId(key), data: data as never });
  }

  async #furnishHouse(key: string): Promise<void> {
    const word = newCanary();
    const bare = this.#partnership(key);
    const house = await furnishHouse(this.strapi, { partnership: bare.id, word });
    this.forget(bare);
    this.partnerships.set(key, this.#keep({ ...bare, house }));
    this.byWord.set(word, { ...bare, uid: 'what stands in the house', word, house });
  }

  async #addPerson(person: PlannedPerson): Promise<void> {
    const word = newCanary();
    const email = `${word}@example.org`;
    const role = (await this.strapi.db.query('admin::role').findOne({ where: { code: person.adminRole } })) as { readonly id: number };
    // Nobody signs in by a password here: hashing it took longer than anything else.
    const data = { email, firstname: 'Robin', lastname: word, isActive: true, registrationToken: null, roles: [role.id] };
    const user = (await this.strapi.db.query('admin::user').create({ data: data as never })) as { readonly id: number };
    const accessKey = person.byToken ? { accessKey: await adminTokenOf(this.strapi, { userId: user.id, role: role.id }) } : {};
    this.people.push({ ...person, userId: user.id, email, word, ...accessKey });
    if (person.support)
      await giveSupport(this.strapi, {
        userId: user.id,
        partnership: this.#row(person.support.partnership),
        isOpen: person.support.isOpen,
      });
    for (const { partnership, role: name, ended } of person.memberships) {
      const data = { user: user.id, partnership: this.#row(partnership), role: name };
      const made = (await this.strapi.db.query(MEMBERSHIP).create({ data: data as never })) as unknown as Made;
      if (ended) this.#memberships.set(person.key, [...(this.#memberships.get(person.key) ?? []), made.id]);
    }
  }

  #keep(thing: Thing): Thing {
    this.things.push(thing);
    this.byWord.set(thing.word, thing);
    this.byDocumentId.set(thing.documentId, thing);
    return thing;
  }

  #documentId(key: string): string {
    return this.#partnership(key).documentId;
  }

  #row(key: string): number {
    return this.#partnership(key).id;
  }

  #partnership(key: string): Thing {
    const found = this.partnerships.get(key);
    if (!found) throw new Error(`There is no partnership ${key}.`);
    return found;
  }
}

interface Made {
  readonly id: number;
  readonly documentId: string;
}
