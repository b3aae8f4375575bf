export { type Migration, registerMigrations } from './migrations';
export { bodyOf, paramsOf } from './request';
export { aroundStock, type StockAction, type StockActions } from './stock-actions';
