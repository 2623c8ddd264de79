import { FilePlus2, RotateCcw } from "lucide-react";
import { useState } from "react";
import type { FrameworkKind } from "@/api/generated";
import { useCommand, useFramework, useItemStates } from "@/api/queries";
import { Button, DeleteQuestion, Section, Select, say, useText } from "@/components";
import { AddItem } from "./AddItem";
import { FrameworkDialog } from "./FrameworkDialog";
import { ItemLine } from "./ItemLine";
import "./framework.css";

/** The lists of the framework, those first that everything else stands in. */
const kinds: FrameworkKind[] = [
  "domain",
  "level",
  "principle",
  "strategy",
  "example",
  "prevention",
  "phase",
  "spectrum",
  "theory",
  "recommendation",
];

/** The framework of this plan: what its items are called and mean, more of them, or another one. */
export function FrameworkSettings() {
  const text = useText();
  const [kind, setKind] = useState<FrameworkKind>("domain");
  const [asks, setAsks] = useState(false);
  const [path, setPath] = useState<string>();
  const framework = useFramework().data;
  const { data: states = [] } = useItemStates();
  const choose = useCommand("choose_framework", { onSuccess: (file) => setPath(file?.path) });
  const back = useCommand("put_back_words", {
    onSuccess: () => {
      setAsks(false);
      say(text("settings-framework-put-back.done"), { undo: true });
    },
  });
  if (!framework) return null;
  const items = framework.items.filter((item) => item.kind === kind);
  const reworded = states.filter((state) => state.reworded).length;
  return (
    <Section title={text("settings-framework")}>
      <p className="i2">{text("settings-framework.about")}</p>
      <p className="q s">
        {text("settings-framework-now", { title: framework.title, source: framework.source })}
      </p>
      <Select
        label={text("settings-framework-list")}
        choices={kinds.map((each) => ({ id: each, label: text(`settings-items-${each}`) }))}
        value={kind}
        onChange={(id) => setKind(kinds.find((each) => each === id) ?? "domain")}
      />
      <ul className="fw-items" aria-label={text(`settings-items-${kind}`)}>
        {items.map((item) => (
          <ItemLine
            key={item.id}
            item={item}
            framework={framework}
            state={states.find((state) => state.id === item.id)}
          />
        ))}
      </ul>
      <AddItem key={kind} kind={kind} framework={framework} />
      <div className="row">
        <Button
          small
          icon={RotateCcw}
          isDisabled={reworded === 0 || back.isPending}
          onPress={() => setAsks(true)}
        >
          {text("settings-framework-put-back")}
        </Button>
        <Button small icon={FilePlus2} isDisabled={choose.isPending} onPress={() => choose.mutate(null)}>
          {text("settings-framework-other")}
        </Button>
      </div>
      <DeleteQuestion
        title={text("settings-framework-put-back.title")}
        why={[text("settings-framework-put-back.why", { count: reworded })]}
        go={text("settings-framework-put-back.go")}
        keep={text("cancel")}
        isOpen={asks}
        isBusy={back.isPending}
        onGo={() => back.mutate(null)}
        onClose={() => setAsks(false)}
      />
      {path !== undefined && <FrameworkDialog path={path} onClose={() => setPath(undefined)} />}
    </Section>
  );
}
