import type { AddressBook, EditorialRegistry, Projector, PublicationGuard, PublicationListener, Rendition } from '../../../contract';

export interface Registrations extends EditorialRegistry {
  readonly guards: () => readonly PublicationGuard[];
  readonly projectors: () => readonly Projector[];
  readonly listeners: () => readonly PublicationListener[];
  readonly addressBooks: () => readonly AddressBook[];
  readonly renditions: () => readonly Rendition[];
}

/** Where higher plugins put their say. Projectors apply in the order in which they were added. */
export const createRegistry = (own: readonly Projector[]): Registrations => {
  const guards = new Set<PublicationGuard>();
  const projectors = new Set<Projector>(own);
  const listeners = new Set<PublicationListener>();
  const addressBooks = new Set<AddressBook>();
  const renditions = new Set<Rendition>();
  return {
    addGuard: (guard) => adding(guards, guard),
    addProjector: (projector) => adding(projectors, projector),
    onPublished: (listener) => adding(listeners, listener),
    addAddressBook: (book) => adding(addressBooks, book),
    addRendition: (rendition) => adding(renditions, rendition),
    guards: () => [...guards],
    projectors: () => [...projectors],
    listeners: () => [...listeners],
    addressBooks: () => [...addressBooks],
    renditions: () => [...renditions],
  };
};

const adding = <T>(set: Set<T>, item: T): (() => void) => {
  set.add(item);
  return () => {
    set.delete(item);
  };
};
