import { useNavigate } from "@tanstack/react-router";
import { useCommand } from "@/api/queries";

/** Asks for the file of a copy, and goes to what it would bring. */
export function useChooseCopy() {
  const navigate = useNavigate();
  return useCommand("choose_copy", {
    onSuccess: (file) => file && navigate({ to: "/together", search: { copy: file.path } }),
  });
}
