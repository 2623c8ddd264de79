export { Choice } from "./Choice";
export { QuickLine } from "./QuickLine";
export { NEW, type Records, useRecords } from "./useRecords";
export { isForFew, sensitivities, WhoSees } from "./WhoSees";
