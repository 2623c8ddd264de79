import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Check, CircleAlert, HardDrive, Lock, PencilLine } from "lucide-react";
import { Button } from "react-aria-components";
import { usePlan, useUnsaved } from "@/api/queries";
import {
  comeToField,
  LinkButton,
  mayGoWell,
  Tip,
  tryAgain,
  useProblemWords,
  useRefusalWords,
  useText,
  useWaiting,
} from "@/components";
import { useWaitingName } from "./leaving";

/** Whether all there is stands in the file; never said of a plan that takes no steps, or while words wait. */
export function Saved() {
  const text = useText();
  const words = useRefusalWords();
  const { path = "", damage, shared } = usePlan().data ?? {};
  const unsaved = useUnsaved(path);
  const waiting = useWaiting();
  const isReadOnly = Boolean(damage && !damage.accepted);
  const left = waiting.filter(({ problem }) => problem !== undefined);
  if (left.length > 0 && !isReadOnly) return <Waits />;
  const [Icon, said, more] = isReadOnly
    ? [Lock, text("plan-read-only"), text("damage")]
    : unsaved
      ? [CircleAlert, text("plan-not-saved"), `${words(unsaved).what} ${words(unsaved).do}`]
      : waiting.length > 0
        ? [PencilLine, text("plan-typing"), text("plan-typing.about")]
        : shared
          ? [
              shared.state === "written" ? Check : HardDrive,
              text("plan-shared", { state: shared.state }),
              shared.refusal
                ? `${words(shared.refusal).what} ${words(shared.refusal).safe} ${words(shared.refusal).do}`
                : text("plan-shared-at", { path }),
            ]
          : [Check, text("plan-saved"), text("plan-saved-at", { path })];
  return (
    <Tip words={more}>
      <Button className="saved" data-not={isReadOnly || unsaved !== null || undefined}>
        <Icon className="ic" aria-hidden />
        {said}
      </Button>
    </Tip>
  );
}

/** Words that somebody wrote are not kept: how many, a way to the first of them, and to try again where that helps. */
function Waits() {
  const text = useText();
  const client = useQueryClient();
  const router = useRouter();
  const inWords = useProblemWords();
  const name = useWaitingName();
  const left = useWaiting().filter(({ problem }) => problem !== undefined);
  const [first] = left;
  const more = left.map((each) => `${name(each)}: ${inWords(each.problem) ?? ""}`).join(" ");
  return (
    <>
      <Tip words={more}>
        <Button
          className="saved waits"
          data-not
          onPress={() => {
            if (!first) return;
            if (first.at !== undefined) router.history.push(first.at);
            comeToField(first);
          }}
        >
          <CircleAlert className="ic" aria-hidden />
          {text("plan-waits", { count: left.length })}
        </Button>
      </Tip>
      {left.some(mayGoWell) && (
        <LinkButton className="act" onPress={() => void tryAgain(client)}>
          {text("plan-try-again")}
        </LinkButton>
      )}
    </>
  );
}
