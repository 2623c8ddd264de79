import { useText, type Waiting } from "@/components";

/** What words that wait are called: the label of their field, and what they are about. */
export function useWaitingName(): (waiting: Waiting) => string {
  const text = useText();
  return ({ label, where }) =>
    where ? text("left-one", { label, where }) : text("left-one-lost", { label });
}
