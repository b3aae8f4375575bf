import path from 'node:path';

import { outsideJest } from '../support/outside-jest';
import { PROJECT_ROOT } from '../support/project-root';
import type { Who, PlaceKey } from './expected-matrix';
import { type CellResult, type CellFilter, MatrixWalk, runCells } from './run-matrix';
import type { Scratch } from './scratch';

/** One check taken out, and the cells of the matrix among which the loss must show. */
export interface Tooth {
  readonly name: string;
  readonly cells: CellFilter;
}

interface PlannedTooth extends Tooth {
  readonly broken: Partial<Broken>;
}

/** What is wrong with the wall at the moment; everything false or empty: nothing. */
interface Broken {
  openType: string;
  openBrowsing: boolean;
  openNested: boolean;
  openLinks: boolean;
  openColumns: boolean;
  openIdentity: boolean;
  skipRules: string;
  allow: string;
}

const SOUND: Broken = {
  openType: '',
  openBrowsing: false,
  openNested: false,
  openLinks: false,
  openColumns: false,
  openIdentity: false,
  skipRules: '',
  allow: '',
};

const cells = (door: RegExp, who: Who, place: PlaceKey, uid = /./): CellFilter => ({
  door: ({ name }) => door.test(name),
  who: [who],
  places: [place],
  uid: (name) => uid.test(name),
});

export const TEETH: readonly PlannedTooth[] = [
  { name: 'stories are not narrowed', broken: { openType: 'api::story.story' }, cells: cells(/^open it$/, 'editor', 'other', /story/) },
  {
    name: 'sections are not narrowed',
    broken: { openType: 'api::section.section' },
    cells: cells(/^search for its words$/, 'manager', 'parent', /section/),
  },
  {
    name: 'partnerships are not narrowed',
    broken: { openType: 'api::partnership.partnership' },
    cells: cells(/^open it$/, 'manager', 'other', /partnership/),
  },
  { name: 'files are not narrowed', broken: { openType: 'plugin::upload.file' }, cells: cells(/^open a file$/, 'editor', 'other') },
  {
    name: 'folders are not narrowed',
    broken: { openType: 'plugin::upload.folder' },
    cells: cells(/^search for a folder$/, 'editor', 'other'),
  },
  {
    name: 'looking around is not narrowed',
    broken: { openBrowsing: true },
    cells: cells(/^pick in placement\.contact\.contact: search$/, 'contributor', 'other'),
  },
  {
    name: 'filters through relations are not narrowed',
    broken: { openNested: true },
    cells: cells(/^filter api::event\.event by the label of its organiser$/, 'editor', 'other'),
  },
  {
    name: 'links to contacts are not checked',
    broken: { openLinks: true, openType: 'api::contact.contact' },
    cells: cells(/^placements\.contact: connect by row$/, 'editor', 'other'),
  },
  {
    name: 'columns of the table of links are taken',
    broken: { openColumns: true },
    cells: cells(/^link own contact by its contact_id$/, 'editor', 'other'),
  },
  {
    name: 'a save takes a document id',
    broken: { openIdentity: true },
    cells: cells(/^save own one under its ids$/, 'editor', 'other', /story/),
  },
  { name: 'what is new takes a row', broken: { openIdentity: true }, cells: cells(/^make a story under its id$/, 'editor', 'other') },
  { name: 'deleting asks for no role', broken: { skipRules: 'delete' }, cells: cells(/^delete it$/, 'contributor', 'own', /story/) },
  {
    name: 'an owner can be changed',
    broken: { skipRules: 'update' },
    cells: cells(/^move own story there: plain row$/, 'editor', 'child'),
  },
  { name: 'settings are anybody’s', broken: { skipRules: 'update' }, cells: cells(/^change its settings$/, 'editor', 'own') },
  { name: 'publishing asks for no role', broken: { allow: 'publish' }, cells: cells(/^publish it$/, 'contributor', 'own', /story/) },
  {
    name: 'editorial’s doors ask for no reach',
    broken: { allow: 'read' },
    cells: cells(/^its standing$/, 'member of nothing', 'own', /story/),
  },
];

export interface Bite {
  readonly name: string;
  /** Cells that differ in the sound wall; none, or the tooth proves nothing. */
  readonly before: readonly CellResult[];
  readonly caught: readonly CellResult[];
}

export interface LooseWall {
  bite(scratch: Scratch): Promise<readonly Bite[]>;
  /** Makes it as it was, for whatever else runs in this process. */
  mend(): void;
}

/** To be called before the scratch installation starts, in the process that it runs in. */
export const loosenWall = (): LooseWall => {
  const broken: Broken = { ...SOUND };
  const faults = faultsOf(broken);
  return {
    mend() {
      for (const takeOut of faults) takeOut();
    },
    async bite(scratch) {
      const walk = await MatrixWalk.begin(scratch);
      const bites: Bite[] = [];
      for (const tooth of TEETH) {
        const before = await runCells(walk, tooth.cells);
        Object.assign(broken, tooth.broken);
        const caught = await runCells(walk, tooth.cells);
        Object.assign(broken, SOUND);
        await walk.refresh();
        bites.push({
          name: tooth.name,
          before: before.filter(({ differs }) => differs !== null),
          caught: caught.filter(({ differs }) => differs !== null),
        });
      }
      return bites;
    },
  };
};

type Work = (...args: readonly unknown[]) => unknown;
type Module = Record<string, Work>;

/** Faults put between the compiled parts of the wall, each with the way to take it out; the wall itself has no such switch. */
const faultsOf = (broken: Broken): readonly (() => void)[] => [
  wrap('adapters/wall/row-condition', 'createRowConditions', (create) => (...ports) => {
    const conditions = create(...ports) as Work;
    return (acting: unknown, uid: unknown, ...further: readonly unknown[]) => {
      const isOpen = uid === broken.openType || (broken.openBrowsing && (acting as { readonly browsing: boolean }).browsing);
      return isOpen ? null : conditions(acting, uid, ...further);
    };
  }),
  wrap(
    'domain/nested-conditions',
    'withNestedConditions',
    (narrow) =>
      (...args) =>
        broken.openNested ? args[0] : narrow(...args),
  ),
  wrap('adapters/wall/guard-links', 'guardLinks', (guardLinks) => (guard) => {
    const real = guard as { readonly conditions: Work };
    return guardLinks({ ...real, conditions: (...args: readonly unknown[]) => (broken.openLinks ? null : real.conditions(...args)) });
  }),
  wrap('domain/linked-ids', 'writesLinkTable', (writes) => (payload) => !broken.openColumns && writes(payload)),
  wrap('domain/sent-words', 'sentWords', (sentWords) => (data, by) => (broken.openIdentity ? data : sentWords(data, by))),
  wrap('adapters/wall/document-rules', 'createDocumentRules', (create) => (ports) => {
    const rules = create(ports) as Work;
    return (context: unknown, next: unknown) =>
      (context as { readonly action: string }).action === broken.skipRules ? (next as Work)() : rules(context, next);
  }),
  wrap('domain/access', 'allows', (allows) => (scope, operation, owners) => operation === broken.allow || allows(scope, operation, owners)),
];

const wrap = (file: string, name: string, around: (real: Work) => Work): (() => void) => {
  const module = outsideJest().require(path.join(PROJECT_ROOT, `dist/src/plugins/partnerships/server/src/${file}.js`)) as Module;
  const real = module[name];
  if (!real) throw new Error(`${file} exports no ${name}: put the fault somewhere else.`);
  module[name] = around(real);
  return () => {
    module[name] = real;
  };
};
