export * from './media';
export * from './membership';
export * from './practitioners';
export * from './reader';
export * from './roles';
export * from './scope';
export * from './site-keys';
export * from './walled-types';
