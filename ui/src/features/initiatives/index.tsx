export { InitiativesPage } from "./InitiativesPage";
export { InitiativePage, initiativeSearch } from "./page/InitiativePage";
export { initiativesSearch } from "./view";
