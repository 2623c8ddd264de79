export { type Records, useRecords } from "@/parts/records";
