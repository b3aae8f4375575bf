export { answerFailedChecks } from './answer-failed-checks';
export { keepAddressesExact } from './exact-addresses';
export { type FileSource, openOriginal, type StoredFile } from './file-source';
export { holdFolders, holdLife, shareLife } from './life-lock';
export { type Migration, registerMigrations } from './migrations';
export { bodyOf, paramsOf, sendInstead } from './request';
export { sendKeyPage } from './send-key-page';
export { aroundStock, type StockAction, type StockActions } from './stock-actions';
