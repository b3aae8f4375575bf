import membershipSchema from './content-types/membership/schema.json';
import { membershipsService } from './services/memberships';

export default {
  contentTypes: { membership: { schema: membershipSchema } },
  services: { memberships: membershipsService },
};
