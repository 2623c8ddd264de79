import { useState } from "react";
import { EmergencyCard, LinkButton, useText } from "@/components";

/** Beside every field that invites stories: this is no place to report a concern, and who to call instead. */
export function Care() {
  const text = useText();
  const [calling, setCalling] = useState(false);
  return (
    <>
      <p className="care s q">
        {text("stakeholders-not-the-place")}{" "}
        <LinkButton className="act" onPress={() => setCalling(true)}>
          {text("stakeholders-who-to-call")}
        </LinkButton>
      </p>
      <EmergencyCard isOpen={calling} onClose={() => setCalling(false)} />
    </>
  );
}
