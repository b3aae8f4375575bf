import type { Core } from '@strapi/strapi';

import type { ScopesService } from '../../src/plugins/partnerships/contract';

/**
 * The same app for a test's own hands: what it does to documents and rows it does as Concord itself, past the wall.
 * Requests that reach the app by HTTP are walled as ever.
 */
export const asSystem = (strapi: Core.Strapi): Core.Strapi => {
  const { asSystem: run } = strapi.plugin('partnerships').service<ScopesService>('scopes');
  const acting = <T extends object>(object: T): T =>
    new Proxy(object, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        return isMethod(value) ? (...args: unknown[]) => run('a test', () => value.apply(target, args)) : value;
      },
    });
  const db = new Proxy(strapi.db, {
    get: (target, name): unknown => (name === 'query' ? (uid: never) => acting(target.query(uid)) : Reflect.get(target, name, target)),
  });
  const byHand = (name: string) =>
    new Proxy(strapi.plugin(name), {
      get: (target, key): unknown =>
        key === 'service' ? (service: string) => acting(target.service<object>(service)) : Reflect.get(target, key, target),
    });
  const doors: Readonly<Record<string | symbol, unknown>> = {
    db,
    documents: Object.assign((uid: never) => acting(strapi.documents(uid)), { use: strapi.documents.use.bind(strapi.documents) }),
    plugin: (name: string) => (BY_HAND.includes(name) ? byHand(name) : strapi.plugin(name)),
  };
  return new Proxy(strapi, { get: (target, name): unknown => doors[name] ?? Reflect.get(target, name, target) });
};

/** Plugins whose services tests call where commands would. */
const BY_HAND = ['upload', 'import-desk'];

const isMethod = (value: unknown): value is (this: unknown, ...args: unknown[]) => unknown => typeof value === 'function';
