/** What Strapi's pages ask of somebody's permissions, before they offer an act. */
interface Asked {
  readonly action: string;
  readonly subject?: string | null;
}

const CREATE = 'plugin::content-manager.explorer.create';

/**
 * The same permissions without that of making a partnership: pickers, in forms, would offer a form of it without its first manager. In the
 * list of partnerships it stays: the button there leads to the page where they are added.
 */
export const withoutMaking = <Given extends Asked>(permissions: readonly Given[], uid: string, pathname: string): Given[] =>
  permissions.filter(({ action, subject }) => action !== CREATE || subject !== uid || pathname.endsWith(`/collection-types/${uid}`));
