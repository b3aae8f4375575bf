import type { Core } from '@strapi/strapi';

import admin from '../../admin';

/** Test suites sign in more often than the limiter of a real installation allows. */
const testAdmin = (params: Core.Config.Shared.ConfigParams) => ({ ...admin(params), rateLimit: { enabled: false } });

export default testAdmin;
