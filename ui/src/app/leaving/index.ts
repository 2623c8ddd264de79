export { HeldQuestion } from "./HeldQuestion";
export { LeaveQuestion } from "./LeaveQuestion";
export { mayLeave } from "./mayLeave";
export { useWaitingName } from "./useWaitingName";
