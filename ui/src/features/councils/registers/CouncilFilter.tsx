import { useNavigate } from "@tanstack/react-router";
import type { Council } from "@/api/generated";
import { Select, useText } from "@/components";

const ALL = "all";

/** Which council's lines are shown; choosing another goes to the same page of that one. */
export function CouncilFilter({
  council,
  councils,
  view,
}: {
  council: Council | undefined;
  councils: Council[];
  view: "decisions" | "actions";
}) {
  const text = useText();
  const navigate = useNavigate();
  return (
    <Select
      className="filter"
      label={text("registers-council")}
      hideLabel
      choices={[
        { id: ALL, label: text("registers-all-councils") },
        ...councils.map((each) => ({ id: each.id, label: each.name })),
      ]}
      value={council?.id ?? ALL}
      onChange={(id) => navigate({ to: "/councils", search: id === ALL ? { view } : { open: id, view } })}
    />
  );
}
