export { type Found, find, itemOf } from "./find";
export { type Start, useStart } from "./useStart";
