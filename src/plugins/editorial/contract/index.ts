export * from './body';
export * from './file-source';
export * from './governed-type';
export * from './ledger';
export * from './publication';
export * from './reassigning';
export * from './routes';
export * from './upkeep';
