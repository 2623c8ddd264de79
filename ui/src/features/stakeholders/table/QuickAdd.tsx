// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight don't exist, which a table element can't say
// biome-ignore-all lint/a11y/useFocusableInteractive: one row, or one heading, takes the keyboard at a time
import { Plus } from "lucide-react";
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import { call, refusalOf } from "@/api/call";
import { stakeholderDraft } from "@/api/drafts";
import { matchKey } from "@/api/fold";
import type { Id, Stakeholder } from "@/api/generated";
import { useCommand } from "@/api/queries";
import {
  Button,
  isOfWords,
  LinkButton,
  NotAdded,
  namesAChild,
  type Refused,
  refuse,
  useText,
} from "@/components";
import { columns } from "../order";

/** The names in pasted text: one a line; of a pasted part of a spreadsheet, the first column. */
export function namesIn(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (line.split("\t")[0] ?? "").trim())
    .filter(Boolean);
}

/** Those of several names that the guard stops at. */
async function stopped(names: string[]): Promise<string[]> {
  const told = await Promise.all(names.map((name) => call("check_text", name).catch(() => [])));
  return names.filter((_, at) => (told[at]?.length ?? 0) > 0);
}

/** Letters that a name may have; the plan has the last word. */
const LONGEST = 200;

/** Names without those that say the same again. */
function once(names: string[]): string[] {
  const keys = names.map(matchKey);
  return names.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}

/**
 * The row that adds by name: type, Enter or the button, type the next. Adding is one step each, in the order
 * typed; the field is free for the next name at once and keeps the keyboard.
 */
export function QuickAdd({
  all,
  onAdded,
  onSee,
  onLeave,
  onUp,
  ref,
}: {
  /** Every stakeholder, to point out a name that is there already. */
  all: Stakeholder[];
  /** Some were added; `twins` are those that were there already under the same name. */
  onAdded: (ids: Id[], names: string[], twins: Stakeholder[]) => void;
  /** Asks to see a stakeholder that is there already. */
  onSee: (id: Id) => void;
  /** The down arrow or Escape was pressed. */
  onLeave: () => void;
  /** The up arrow was pressed. */
  onUp: () => void;
  ref: Ref<HTMLInputElement>;
}) {
  const text = useText();
  const [name, setName] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const create = useCommand("create_stakeholders", { meta: { ownRefusal: true } });
  // What could not be added, each with why; the first is asked about, and the others wait until it is settled.
  const [waiting, setWaiting] = useState<Refused[]>([]);
  const refused = waiting[0];
  // It comes back to the field, so that nothing typed is lost.
  useEffect(() => {
    if (refused) setName((now) => now || refused.words);
  }, [refused]);
  // Whoever types on says it anew: the next name is not written behind the one that was refused.
  const isBack = name !== "" && name === refused?.words;
  useEffect(() => {
    if (isBack && field.current === document.activeElement) field.current?.select();
  }, [isBack]);
  const known = useMemo(() => new Map(all.map((one) => [matchKey(one.name), one])), [all]);
  const now = useRef(onAdded);
  now.current = onAdded;
  const key = matchKey(name);
  const twin = key ? known.get(key) : undefined;

  const addOthers = useRef(add);
  addOthers.current = add;

  /** Adds names as one step; those among them that are refused keep nobody else out. */
  function add(names: string[]) {
    if (names.length === 0) return;
    const twins = names.flatMap((each) => known.get(matchKey(each)) ?? []);
    queue.current = queue.current
      .then(() => create.mutateAsync(names.map((each) => stakeholderDraft(each))))
      .then(
        (outcome) => now.current(outcome.output, names, twins),
        async (error) => {
          const refusal = refusalOf(error);
          const isLong = (each: string) => [...each].length > LONGEST;
          const tells = namesAChild(refusal) ? await stopped(names.filter((each) => !isLong(each))) : [];
          const bad = names.filter((each) => isLong(each) || tells.includes(each));
          if (!isOfWords(refusal)) {
            refuse(refusal);
            setName((now) => now || names.join(", "));
          } else if (names.length === 1 || bad.length === 0) {
            setWaiting((others) => [...others, { refusal, words: names.join(", ") }]);
          } else {
            // Each of these is refused for its own reason.
            addOthers.current(names.filter((each) => !bad.includes(each)));
            for (const each of bad) addOthers.current([each]);
          }
        },
      );
  }

  /** A name that was refused is no longer asked about. */
  const drop = (settled: Refused) => setWaiting((all) => all.filter((each) => each !== settled));

  function reword(back: Refused) {
    setName(back.words);
    drop(back);
    field.current?.focus();
  }
  function keep(kept: Refused) {
    drop(kept);
    setName((now) => (now === kept.words ? "" : now));
    add([kept.words]);
    field.current?.focus();
  }

  useImperativeHandle(ref, () => field.current as HTMLInputElement);

  function go() {
    if (refused?.words === name.trim()) drop(refused);
    add(namesIn(name));
    setName("");
    field.current?.focus();
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") go();
    else if (event.key === "Escape" && (name || refused)) {
      // Whoever empties the field has given up the name that was refused there.
      setName("");
      if (refused) drop(refused);
    } else if (event.key === "Escape" || event.key === "ArrowDown") onLeave();
    else if (event.key === "ArrowUp") onUp();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function paste(event: ClipboardEvent) {
    const names = namesIn(event.clipboardData.getData("text/plain"));
    if (names.length < 2) return;
    event.preventDefault();
    add(once(names));
  }

  return (
    <div role="row" aria-rowindex={2} className="tquick">
      <div role="gridcell" aria-colindex={1} aria-colspan={columns.length + 1} className="in">
        <Plus className="ic" aria-hidden />
        <input
          ref={field}
          value={name}
          aria-label={text("stakeholders-quick-add")}
          aria-describedby="stakeholders-quick-hint"
          placeholder={text("stakeholders-quick-add")}
          autoComplete="off"
          maxLength={400}
          onChange={(event) => {
            // The message is about a name that is just being changed; others that wait are asked about next.
            if (refused?.words === name.trim()) drop(refused);
            setName(event.target.value);
          }}
          onKeyDown={press}
          onPaste={paste}
        />
        <span className="say" id="stakeholders-quick-hint" role="status">
          {twin ? (
            <>
              {text(twin.archived ? "stakeholders-twin-archived" : "stakeholders-twin", { name: twin.name })}{" "}
              <LinkButton className="act" onPress={() => onSee(twin.id)}>
                {text("stakeholders-twin-see")}
              </LinkButton>
            </>
          ) : (
            <span className="q">{text(name ? "stakeholders-quick-next" : "stakeholders-quick-hint")}</span>
          )}
        </span>
        {key && (
          <Button small onPress={go}>
            {text("stakeholders-quick-go")}
          </Button>
        )}
        {refused && (
          <NotAdded refused={refused} onReword={() => reword(refused)} onKept={() => keep(refused)} />
        )}
      </div>
    </div>
  );
}
