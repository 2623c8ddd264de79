export { Rescue } from "./Rescue";
