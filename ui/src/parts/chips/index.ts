export { Chips } from "./Chips";
