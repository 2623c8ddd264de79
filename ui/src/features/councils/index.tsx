export { CouncilsPage } from "./CouncilsPage";
export { type CouncilsSearch, councilsSearch } from "./search";
