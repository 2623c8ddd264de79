import { FolderOpen } from "lucide-react";
import { Button, Section, useText } from "@/components";
import { useChooseCopy } from "./useChooseCopy";

/** Bringing in a copy begins with the file; `promises` says what will and will not happen, where there is room. */
export function Bring({ promises }: { promises: boolean }) {
  const text = useText();
  return (
    <Section title={text("together-bring")} className="bring-copy">
      <p className="i2">{text("together-bring-why")}</p>
      <ChooseCopy look="out">{text("together-choose")}</ChooseCopy>
      {promises && (
        <ul className="promises">
          {["lossless", "choose", "back"].map((promise) => (
            <li key={promise}>
              <b>{text(`together-promise-${promise}`)}</b>
              <span className="i2">{text(`together-promise-${promise}.more`)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Asks for the file of a copy, and goes to what it would bring. */
export function ChooseCopy({ look = "plain", children }: { look?: "plain" | "out"; children: string }) {
  const choose = useChooseCopy();
  return (
    <Button look={look} icon={FolderOpen} isDisabled={choose.isPending} onPress={() => choose.mutate(null)}>
      {children}
    </Button>
  );
}
