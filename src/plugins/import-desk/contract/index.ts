export * from './import-codes';
export * from './proposed-issue';
