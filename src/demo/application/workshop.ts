import type { Made, DemoDocuments } from '../adapters/demo-documents';
import type { VocabularyIds } from '../adapters/vocabulary-ids';
import type { PublishingService } from '../../plugins/editorial/contract';
import type { Reference } from '../model/reference';
import { resolve } from '../model/resolve';

export interface WorkshopPorts {
  readonly documents: DemoDocuments;
  readonly publishing: PublishingService;
  readonly vocabulary: VocabularyIds;
  /** Ids of uploaded files by the picture's name. */
  readonly pictures: ReadonlyMap<string, number>;
  /** Ids of uploaded briefings to print, by `<partnership>/<briefing>`. */
  readonly papers: ReadonlyMap<string, number>;
  /** Called with one line for a person whenever a step is done. */
  readonly report: (line: string) => void;
}

/** What has been made so far, and the ports it is made with. Of one load; thrown away with it. */
export interface Workshop extends WorkshopPorts {
  /** By `partnership/salford`, `contact/salford/lado`, `issue/salford/this-month`, `section/salford/this-month/0`. */
  readonly made: Map<string, Made>;
}

export const openWorkshop = (ports: WorkshopPorts): Workshop => ({ ...ports, made: new Map() });

export const referenceKey = ({ refersTo, key }: Reference): string => `${refersTo}/${key}`;

/** What was made under the key; throws when the data name something that does not stand yet. */
export const need = ({ made }: Workshop, key: string): Made => {
  const found = made.get(key);
  if (!found) throw new Error(`The demo names "${key}", which has not been made yet.`);
  return found;
};

/** Data with references, pictures and words of the vocabularies turned into ids. */
export const withIds = (workshop: Workshop, data: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(data).map(([attribute, value]: [string, unknown]) => [attribute, idsIn(workshop, attribute, value)]));

const idsIn = (workshop: Workshop, attribute: string, value: unknown): unknown => {
  if (attribute === 'topics' && isWordList(value)) return workshop.vocabulary.topics(value);
  if (attribute === 'audiences' && isWordList(value)) return workshop.vocabulary.audiences(value);
  return resolve(value, {
    document: (reference) => need(workshop, referenceKey(reference)).documentId,
    picture: ({ picture }) => workshop.pictures.get(picture),
  });
};

const isWordList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((word) => typeof word === 'string');
