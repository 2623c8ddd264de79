import { X } from "lucide-react";
import type { Scene, SceneCell } from "@/api/generated";
import { useFramework, useOverview } from "@/api/queries";
import { Button, useText } from "@/components";
import { CellDetail } from "@/parts/coverage";

/** What is known of one cell of the wheel, beside it. */
export function CellAside({ scene, cell, onClose }: { scene: Scene; cell: SceneCell; onClose: () => void }) {
  const text = useText();
  const items = useFramework().data?.items ?? [];
  const coverage = useOverview().data?.coverage;
  const [domainId, levelId] = [scene.domains[cell.domain]?.id, scene.levels[cell.level]?.id];
  const domain = items.find((item) => item.id === domainId);
  const level = items.find((item) => item.id === levelId);
  const known = coverage?.cells.find((each) => each.domain === domainId && each.level === levelId);
  if (!domain || !level || !known) return null;
  return (
    <aside className="panel" aria-label={text("maps-cell")}>
      <Button look="bare" icon={X} className="x" aria-label={text("close")} onPress={onClose} />
      <CellDetail cell={known} domain={domain} level={level} />
    </aside>
  );
}
