export { ImportPage } from "./ImportPage";
