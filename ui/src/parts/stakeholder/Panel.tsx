import { Archive, ArchiveRestore, ArrowLeft, Eraser, Trash2, X } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import type { Id, Stakeholder, StakeholderPage } from "@/api/generated";
import { useStakeholder } from "@/api/queries";
import { Button, RefusalBanner, useForgetWords, useText, WordsOf } from "@/components";
import { ActionButton, useDeeds } from "@/parts/actions";
import { EraseDialog } from "@/parts/erase";
import { Fields } from "./Fields";
import type { PanelPart } from "./panelParts";
import type { Edit } from "./useEdit";
import type { Lists } from "./useLists";
import "./panel.css";

export interface PanelProps {
  id: Id;
  lists: Lists;
  edit: Edit;
  onClose: () => void;
  onOpen: (id: Id) => void;
  onDelete: (one: Stakeholder) => void;
  /**
   * The keyboard should come here, to the first field or only to the beginning; it comes as soon as the page
   * has, and then `onKeyboard` is told.
   */
  wantsKeyboard: "field" | "start" | null;
  onKeyboard: () => void;
  /** The part that a link led to: it comes in sight with the keyboard, and then `onPart` is told. */
  part: PanelPart | null;
  onPart: () => void;
  /** What the place where the panel stands has to say first. */
  lead?: ReactNode;
}

/** Everything about one stakeholder, beside the table; what is changed here keeps itself. */
export function Panel(props: PanelProps) {
  const { id, lists, edit, onClose, onOpen, onDelete, wantsKeyboard, onKeyboard, lead, part, onPart } = props;
  const text = useText();
  const { data: page, error } = useStakeholder(id);
  const aside = useRef<HTMLElement>(null);
  const isReady = page !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stakeholder begins at its top
  useEffect(() => {
    if (aside.current) aside.current.scrollTop = 0;
  }, [id]);
  useEffect(() => {
    if (!isReady || wantsKeyboard === null) return;
    const field = aside.current?.querySelector<HTMLElement>("textarea");
    (wantsKeyboard === "field" ? field : aside.current)?.focus({ preventScroll: wantsKeyboard === "start" });
    onKeyboard();
  }, [isReady, wantsKeyboard, onKeyboard]);
  // Where it covers the list, whoever pressed a row there would be left without a keyboard.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every stakeholder that opens
  useEffect(() => {
    const back = aside.current?.querySelector<HTMLElement>(".back");
    if (back && back.offsetParent !== null && !aside.current?.contains(document.activeElement)) back.focus();
  }, [id]);
  useEffect(() => {
    if (!isReady || part === null) return;
    const title = aside.current?.querySelector<HTMLElement>(`[data-part="${part}"] > h3`);
    title?.scrollIntoView({ block: "start" });
    title?.focus({ preventScroll: true });
    onPart();
  }, [isReady, part, onPart]);

  return (
    <aside
      ref={aside}
      className="panel"
      tabIndex={-1}
      aria-label={page ? text("stakeholders-panel", { name: page.stakeholder.name }) : text("loading")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {/* Where there is room for one only, the panel lies over the list, and this is the way back. */}
      <Button look="bare" icon={ArrowLeft} className="back" onPress={onClose}>
        {text("stakeholders-back")}
      </Button>
      <Button look="bare" icon={X} className="x" aria-label={text("close")} onPress={onClose} />
      {error && <RefusalBanner refusal={refusalOf(error)} />}
      {page && (
        <>
          <h2 className="vh">{page.stakeholder.name}</h2>
          <WordsOf id={id} name={page.stakeholder.name}>
            <Fields key={id} page={page} lists={lists} edit={edit} lead={lead} onOpen={onOpen} />
          </WordsOf>
          <Foot page={page} edit={edit} onDelete={onDelete} onClose={onClose} />
        </>
      )}
    </aside>
  );
}

function Foot({
  page,
  edit,
  onDelete,
  onClose,
}: {
  page: StakeholderPage;
  edit: Edit;
  onDelete: (one: Stakeholder) => void;
  onClose: () => void;
}) {
  const text = useText();
  const [isErasing, setErasing] = useState(false);
  const forget = useForgetWords();
  const one = page.stakeholder;
  const args = { count: 1, name: one.name };
  const [archive, remove, erase] = useDeeds("here", [
    {
      id: "archive-stakeholder",
      label: text(one.archived ? "action-unarchive-stakeholder" : "action-archive-stakeholder"),
      short: text(one.archived ? "stakeholders-unarchive" : "stakeholders-archive"),
      icon: one.archived ? ArchiveRestore : Archive,
      perform: () =>
        edit(
          [one.id],
          [{ field: "archived", value: !one.archived }],
          text(one.archived ? "stakeholders-unarchived" : "stakeholders-archived", args),
        ),
    },
    {
      id: "delete-stakeholder",
      short: text("stakeholders-delete"),
      icon: Trash2,
      perform: () => onDelete(one),
    },
    // Only a person has a right to be forgotten: a group or an organisation is deleted.
    ...(one.kind === "role"
      ? [{ id: "erase-stakeholder", short: text("erase"), icon: Eraser, perform: () => setErasing(true) }]
      : []),
  ]);
  return (
    <div className="foot">
      <ActionButton action={archive} />
      <ActionButton action={remove} look="bare" />
      <ActionButton action={erase} look="bare" />
      <EraseDialog
        target={isErasing ? { what: "stakeholder", id: one.id } : undefined}
        onClose={(erased) => {
          setErasing(false);
          if (!erased) return;
          forget(one.id);
          onClose();
        }}
      />
    </div>
  );
}
