export { EraseDialog } from "./EraseDialog";
