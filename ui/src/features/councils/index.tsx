export { CouncilsPage } from "./CouncilsPage";
