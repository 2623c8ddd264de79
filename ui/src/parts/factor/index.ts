export { FactorDialog } from "./FactorDialog";
