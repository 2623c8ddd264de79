export { PrintPages } from "./PrintPages";
export { type Report, usePagePicture } from "./usePagePicture";
