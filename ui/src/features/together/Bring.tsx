import { useNavigate } from "@tanstack/react-router";
import { FolderOpen } from "lucide-react";
import { useCommand } from "@/api/queries";
import { Button, Section, useText } from "@/components";

/** Bringing in a copy begins with the file. */
export function Bring() {
  const text = useText();
  return (
    <Section title={text("together-bring")} className="bring-copy">
      <p className="i2">{text("together-bring-why")}</p>
      <ChooseCopy look="out">{text("together-choose")}</ChooseCopy>
    </Section>
  );
}

/** Asks for the file of a copy, and goes to what it would bring. */
export function ChooseCopy({ look = "plain", children }: { look?: "plain" | "out"; children: string }) {
  const navigate = useNavigate();
  const choose = useCommand("choose_copy", {
    onSuccess: (file) => file && navigate({ to: "/together", search: { copy: file.path } }),
  });
  return (
    <Button look={look} icon={FolderOpen} isDisabled={choose.isPending} onPress={() => choose.mutate(null)}>
      {children}
    </Button>
  );
}
