import type { Core } from '@strapi/strapi';

/** As far as it matters here; koa's router has no types of its own. */
interface Layer {
  readonly regexp: RegExp;
  /** Empty for a middleware. */
  readonly methods: readonly string[];
}

interface Matched {
  readonly path: readonly Layer[];
  readonly pathAndMethod: readonly Layer[];
  readonly route: boolean;
}

interface Router {
  match: (path: string, method: string) => Matched;
}

/**
 * Has Strapi's router take an address only as it is written in the route, capitals and all. Strapi answers `/CONTENT-MANAGER/…` too, and
 * what goes by the address of a request (who looks around, whose form it is) would not know it again. To be called in `register`.
 */
export const keepAddressesExact = (strapi: Core.Strapi): void => {
  const router = strapi.server.router as Router;
  const match = router.match.bind(router);
  router.match = (path, method) => {
    const matched = match(path, method);
    const pathAndMethod = matched.pathAndMethod.filter((layer) => isExact(path, layer));
    return {
      path: matched.path.filter((layer) => isExact(path, layer)),
      pathAndMethod,
      route: pathAndMethod.some(({ methods }) => methods.length > 0),
    };
  };
};

const EXACT = new WeakMap<RegExp, RegExp>();

const isExact = (path: string, { regexp }: Layer): boolean => {
  const exact = EXACT.get(regexp) ?? new RegExp(regexp.source);
  EXACT.set(regexp, exact);
  return exact.test(path);
};
