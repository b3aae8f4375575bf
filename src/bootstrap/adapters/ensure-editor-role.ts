import type { Core } from '@strapi/strapi';

import { GOVERNED_TYPES } from '../../../config/governed-types';

export const EDITOR_ROLE = 'concord-editor';

const EXPLORER = 'plugin::content-manager.explorer';
const WORDS = ['api::topic.topic', 'api::audience.audience'];
const MEDIA = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link', 'settings.read'].map(
  (action) => `plugin::upload.${action}`,
);

interface ActionProvider {
  get(action: string): { readonly subjects: readonly string[] } | undefined;
}

interface RoleService {
  readonly assignPermissions: (role: number, permissions: readonly object[]) => Promise<unknown>;
}

interface ContentTypePermissions {
  getPermissionsWithNestedFields(actions: readonly unknown[]): readonly object[];
}

/**
 * The admin role of communications staff: every working copy, the media library, and no settings. Made and
 * repaired at each start, so that a fresh installation needs no clicking. What each may do for which
 * partnership is decided by memberships, not by this role.
 */
export const ensureEditorRole = async (strapi: Core.Strapi): Promise<void> => {
  const roles = strapi.db.query('admin::role');
  const found = (await roles.findOne({ where: { code: EDITOR_ROLE } })) as { readonly id: number } | null;
  const description = 'Edits and publishes newsletters for the partnerships they are a member of.';
  const role =
    found ??
    ((await roles.create({ data: { name: 'Newsletter editor', code: EDITOR_ROLE, description } as never })) as { readonly id: number });
  const governed = Object.keys(GOVERNED_TYPES);
  const content = [
    ...permissionsFor(
      strapi,
      ['create', 'update', 'delete'],
      governed.filter((uid) => uid !== 'api::partnership.partnership'),
    ),
    ...permissionsFor(strapi, ['update'], ['api::partnership.partnership']),
    ...permissionsFor(strapi, ['read'], [...governed, ...WORDS]),
  ];
  const media = MEDIA.map((action) => ({ action, subject: null, properties: {}, conditions: [] }));
  const { assignPermissions } = strapi.service('admin::role') as unknown as RoleService;
  await assignPermissions(role.id, [...content, ...media]);
};

const permissionsFor = (strapi: Core.Strapi, verbs: readonly string[], subjects: readonly string[]): readonly object[] => {
  const provider = (strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider }).actionProvider;
  const actions = verbs.flatMap((verb) => {
    const action = provider.get(`${EXPLORER}.${verb}`);
    return action ? [{ ...action, subjects: action.subjects.filter((subject) => subjects.includes(subject)) }] : [];
  });
  return (strapi.service('admin::content-type') as unknown as ContentTypePermissions).getPermissionsWithNestedFields(actions);
};
