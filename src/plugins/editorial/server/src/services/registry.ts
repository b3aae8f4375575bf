import type { EditorialRegistry, Projector, PublicationGuard, PublicationListener } from '../../../contract';

export interface Registrations extends EditorialRegistry {
  guards(): readonly PublicationGuard[];
  projectors(): readonly Projector[];
  listeners(): readonly PublicationListener[];
}

/** Where higher plugins put their say. Projectors apply in the order in which they were added. */
export const createRegistry = (own: readonly Projector[]): Registrations => {
  const guards = new Set<PublicationGuard>();
  const projectors = new Set<Projector>(own);
  const listeners = new Set<PublicationListener>();
  return {
    addGuard: (guard) => adding(guards, guard),
    addProjector: (projector) => adding(projectors, projector),
    onPublished: (listener) => adding(listeners, listener),
    guards: () => [...guards],
    projectors: () => [...projectors],
    listeners: () => [...listeners],
  };
};

const adding = <T>(set: Set<T>, item: T): (() => void) => {
  set.add(item);
  return () => {
    set.delete(item);
  };
};
