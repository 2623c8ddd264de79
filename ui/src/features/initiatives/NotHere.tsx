import { useState } from "react";
import { EmergencyCard, LinkButton, useText } from "@/components";

/** The quiet line beside notes that invite stories: a concern about a child is never written here. */
export function NotHere() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <p className="initnothere q s">
      {text("initiatives-not-here")}{" "}
      <LinkButton quiet className="s" onPress={() => setOpen(true)}>
        {text("initiatives-who-to-call")}
      </LinkButton>
      <EmergencyCard isOpen={isOpen} onClose={() => setOpen(false)} />
    </p>
  );
}
