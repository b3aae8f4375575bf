import { importingService } from './services/importing';

export default {
  services: { importing: importingService },
};
