export { InitiativesPage } from "./InitiativesPage";
export { InitiativePage } from "./page/InitiativePage";
