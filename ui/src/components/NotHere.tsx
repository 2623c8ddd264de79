import { useState } from "react";
import { LinkButton } from "./Button";
import { EmergencyCard } from "./EmergencyCard";
import { useText } from "./text";

/** The quiet line beside notes that invite stories: a concern about a child is never written here. */
export function NotHere({ className = "" }: { className?: string }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <p className={`not-here q s ${className}`}>
      {text("not-here")}{" "}
      <LinkButton quiet className="s" onPress={() => setOpen(true)}>
        {text("not-here-who-to-call")}
      </LinkButton>
      <EmergencyCard isOpen={isOpen} onClose={() => setOpen(false)} />
    </p>
  );
}
