import { useSearch } from "@tanstack/react-router";
import { CopyPage } from "./CopyPage";
import { Home } from "./Home";
import "./together.css";
import "./case.css";

/** Working together: the place itself, or a copy that is being looked at before it comes in. */
export function TogetherPage() {
  const { copy } = useSearch({ from: "/together" });
  return copy === undefined ? <Home /> : <CopyPage key={copy} path={copy} />;
}
