export { StakeholdersPage } from "./StakeholdersPage";
