import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { flushSync } from "react-dom";
import { stakeholderDraft } from "@/api/drafts";
import type { Stakeholder } from "@/api/generated";
import { keys } from "@/api/keys";
import { useCommand } from "@/api/queries";
import { say, useText } from "@/components";
import type { Action } from "@/parts/actions";
import { Finder } from "./Finder";
import { whereIs } from "./nouns";
import type { Option } from "./options";
import "./palette.css";

/** Actions remembered for the next time, at most. */
const remembered = 4;

/** Finds anything in the plan and does anything the window can, from one field. */
export function Palette({
  actions,
  isOpen,
  onClose,
}: {
  actions: Action[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const text = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [used, setUsed] = useState<string[]>([]);
  const create = useCommand("create_stakeholders");

  function choose(option: Option) {
    // Closed first: while it is open it holds the keyboard, which the action may want elsewhere.
    flushSync(onClose);
    if (option.kind === "hit") {
      const carried = client.getQueryData<Stakeholder[]>(keys.stakeholders);
      void navigate(whereIs(option.hit, carried));
    } else if (option.kind === "action") {
      const { id, needs } = option.action;
      // What only led to where it could be done was not done.
      if (needs === undefined)
        setUsed((last) => [id, ...last.filter((each) => each !== id)].slice(0, remembered));
      option.action.perform();
    } else {
      create.mutate([stakeholderDraft(option.name)], {
        onSuccess: ({ output: [id] }) => {
          say(text("palette-added", { name: option.name }), { undo: true });
          if (id) void navigate({ to: "/stakeholders", search: { open: id }, state: { wants: "open" } });
        },
      });
    }
  }

  return (
    <ModalOverlay
      className="veil top"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={text("palette-title")}>
          <Finder actions={actions} used={used} onChoose={choose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
