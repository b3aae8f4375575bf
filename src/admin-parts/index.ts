export { useCommonWords } from './common-words';
export { ConfirmDialog } from './confirm-dialog';
export { ConfirmedAct } from './confirmed-act';
export { FormModal } from './form-modal';
export { useReturnFocus } from './return-focus';
export { ListRow, RowList } from './row-list';
export { Section } from './section';
