import { useState } from "react";
import { refusalOf } from "@/api/call";
import { stakeholderDraft } from "@/api/drafts";
import type { Id } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { isOfWords, type Refused, refuse } from "@/components";

/**
 * Adds somebody by name where somebody is asked for; a name that is refused is told beside the field. What then names
 * them is one step with it.
 */
export function useNewStakeholder() {
  const { mutateAsync } = useCommand("add_on_the_way", { meta: { ownRefusal: true } });
  const [refused, setRefused] = useState<Refused>();
  /** Answers with who it is, or with nothing if that was refused. */
  async function make(name: string): Promise<Id | undefined> {
    setRefused(undefined);
    try {
      return (await mutateAsync(stakeholderDraft(name))).output;
    } catch (error) {
      const refusal = refusalOf(error);
      if (isOfWords(refusal)) setRefused({ words: name, refusal });
      else refuse(refusal);
      return undefined;
    }
  }
  return { make, refused, forget: () => setRefused(undefined) };
}
