export { QuickLine } from "./QuickLine";
export { NEW, type Records, useRecords } from "./useRecords";
