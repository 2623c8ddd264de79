import type { Stakeholder } from "@/api/generated";
import { LinkButton, useText } from "@/components";

/** After an import: how many of those brought in have no domain or level yet, and the way to just them. */
export function StillToPlace({
  brought,
  isNarrowed,
  onShow,
}: {
  brought: Stakeholder[];
  /** Only those are shown already. */
  isNarrowed: boolean;
  onShow: () => void;
}) {
  const text = useText();
  const count = brought.filter((one) => one.main_domain === null || one.main_level === null).length;
  if (count === 0) return null;
  return (
    <p className="to-place note">
      {text("stakeholders-to-place", { count })}{" "}
      {isNarrowed ? (
        text("stakeholders-to-place.how")
      ) : (
        <LinkButton className="act" onPress={onShow}>
          {text("stakeholders-to-place.show")}
        </LinkButton>
      )}
    </p>
  );
}
