export { ActionButton } from "./ActionButton";
export { AllKeys } from "./AllKeys";
export { type Action, type Group, groups, type Made, worded } from "./action";
export { KeyLines } from "./KeyLines";
export { keyWords } from "./keyWords";
export { ActionsProvider, useDeeds, useOffer, useOffered } from "./offer";
export { wheelKeys } from "./wheelKeys";
