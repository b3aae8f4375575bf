export * from './import-codes';
export * from './importing';
export * from './proposed-issue';
