export { QuickLine } from "@/parts/records";
