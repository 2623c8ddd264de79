export { CellDetail } from "./CellDetail";
export { CoverageTable } from "./CoverageTable";
