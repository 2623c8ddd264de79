export { Choice } from "./Choice";
export { QuickLine } from "./QuickLine";
export { NEW, type Records, useRecords } from "./useRecords";
export { sensitivities, WhoSees } from "./WhoSees";
