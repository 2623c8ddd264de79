export { type StakeholderSearch, stakeholderSearch } from "./filter";
export { StakeholdersPage } from "./StakeholdersPage";
