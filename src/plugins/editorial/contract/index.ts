export * from './body';
export * from './file-source';
export * from './governed-type';
export * from './ledger';
export * from './publication';
export * from './routes';
export * from './upkeep';
