export * from './membership';
export * from './reader';
export * from './site-keys';
export * from './practitioners';
