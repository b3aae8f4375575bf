export * from './body';
export * from './governed-type';
export * from './ledger';
export * from './publication';
export * from './routes';
