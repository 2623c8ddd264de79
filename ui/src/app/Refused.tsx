import { useState } from "react";
import type { Refusal } from "@/api/generated";
import { usePlan, useUnsaved } from "@/api/queries";
import { clearNotices, RefusalBanner, useNotices } from "@/components";
import { GoneFile } from "./GoneFile";

/**
 * Why something was refused, at the top of the page. Where the file of the plan is gone, that is said here also if a field
 * has said it, for only here is what can be done about it.
 */
export function Refused() {
  const { refusal } = useNotices();
  const path = usePlan().data?.path ?? "";
  const unsaved = useUnsaved(path);
  const gone = unsaved?.code === "no_such_file" ? unsaved : undefined;
  const [seen, setSeen] = useState<Refusal>();
  const shown = refusal ?? (gone === seen ? undefined : gone);
  if (!shown) return null;
  const close = () => {
    clearNotices();
    setSeen(gone);
  };
  return (
    <RefusalBanner refusal={shown} onClose={close}>
      {gone && <GoneFile path={path} />}
    </RefusalBanner>
  );
}
