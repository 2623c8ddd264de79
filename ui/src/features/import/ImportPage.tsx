import { Link, useNavigate } from "@tanstack/react-router";
import { ArrowLeft, FileSpreadsheet } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button, RefusalBanner, useText } from "@/components";
import { Columns } from "./Columns";
import { Comes } from "./Comes";
import { Contacts } from "./Contacts";
import { RowList, type Wanted } from "./RowList";
import { noReason, readReason, type WrongReason } from "./reason";
import { isOfPurpose, useApply } from "./useApply";
import { choiceOf, type Looking, useDryRun, useImport } from "./useImport";
import "./import.css";

/** Brings in a list: choose a file, look at what would come of it, and only then write. */
export function ImportPage() {
  const text = useText();
  const { looking, refusal, isReading, choose, readAgain, use, splitLines } = useImport();
  const dry = useDryRun(looking);
  const [reason, setReason] = useState(noReason);
  const [wrong, setWrong] = useState<WrongReason>({});
  const contacts = useRef<HTMLDivElement>(null);
  const apply = useApply();
  const purposeRefused = isOfPurpose(apply.refusal) ? apply.refusal : undefined;

  /** Brings the list in, if all that has to be said of its contacts is said. */
  function go() {
    if (!looking) return;
    const read = readReason(reason, looking.uses, document.documentElement.lang || "en");
    if ("contacts" in read) return apply.go(choiceOf(looking, read.contacts));
    setWrong(read.wrong);
    const name = read.wrong.purpose ? "purpose" : "agreed";
    const field = contacts.current?.querySelector<HTMLElement>(`[data-field="${name}"] input`);
    field?.focus();
    field?.scrollIntoView({ block: "center" });
  }
  const problem = refusal && (
    <div className="problem">
      <RefusalBanner refusal={refusal} />
    </div>
  );
  return (
    <div className="bring">
      <div className="in">
        <Link to="/stakeholders" className="crumb i2">
          <ArrowLeft className="ic" aria-hidden />
          {text("stakeholders-title")}
        </Link>
        {looking ? (
          <Look
            looking={looking}
            dry={dry}
            problem={problem}
            onRead={readAgain}
            onUse={use}
            onSplit={splitLines}
            onChoose={choose}
          >
            <Contacts
              looking={looking}
              reason={reason}
              wrong={wrong}
              refusal={purposeRefused}
              onKept={go}
              onChange={(next) => {
                setReason(next);
                setWrong({});
                apply.forget();
              }}
              partRef={contacts}
            />
          </Look>
        ) : (
          <>
            <h1 className="say-first">{text("import-title")}</h1>
            {problem}
            <Begin isReading={isReading} onChoose={choose} />
          </>
        )}
      </div>
      {looking && <Finish looking={looking} dry={dry} isBusy={apply.isBusy} onGo={go} />}
    </div>
  );
}

/** Before there is a file: what may come in, and what will not happen. */
function Begin({ isReading, onChoose }: { isReading: boolean; onChoose: () => void }) {
  const text = useText();
  return (
    <div className="begin">
      <p className="why">{text("import-why")}</p>
      <Button look="main" icon={FileSpreadsheet} onPress={onChoose} isDisabled={isReading}>
        {text("import-choose")}
      </Button>
      <ul className="promises">
        {["kinds", "looks", "private", "undo"].map((promise) => (
          <li key={promise}>
            <b>{text(`import-promise-${promise}`)}</b>
            <span className="i2">{text(`import-promise-${promise}.more`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type DryRun = ReturnType<typeof useDryRun>;

interface LookProps {
  looking: Looking;
  dry: DryRun;
  problem: ReactNode;
  onRead: (table: number | null, headerRow: number | null) => void;
  onUse: (column: number, use: Looking["uses"][number]) => void;
  onSplit: (splits: boolean) => void;
  onChoose: () => void;
  /** Stands between the columns and the rows. */
  children: ReactNode;
}

/** What was found, and what would come of it. */
function Look({ looking, dry, problem, onRead, onUse, onSplit, onChoose, children }: LookProps) {
  const text = useText();
  const { preview, refusal } = dry;
  const { table, uses } = looking;
  const [wanted, setWanted] = useState<Wanted>("all");
  const rows = useRef<HTMLDivElement>(null);
  const asksName = !uses.includes("name");
  // The button that led here is gone: whoever pressed it hears the sentence that has come.
  const headline = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another question stands on the page
  useEffect(() => {
    if (document.activeElement === document.body) headline.current?.focus();
  }, [table, asksName, preview !== null]);
  function see(verdict: Wanted) {
    setWanted(verdict);
    rows.current?.scrollIntoView({ block: "start" });
    rows.current?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  }
  const title = asksName
    ? text("import-which-name")
    : preview
      ? text("import-summary", {
          new: preview.new,
          added: preview.added_to,
          rows: table.data_rows,
          refused: preview.refused,
        })
      : text(refusal ? "import-cannot" : "import-looking");
  return (
    <>
      <header className="top">
        <h1 className="say-first" tabIndex={-1} ref={headline} aria-live="polite">
          {title}
        </h1>
        <p className="i2 file">
          <bdi>{table.file_name}</bdi>
          <span className="q s">{text("import-read-as", { encoding: table.encoding })}</span>
        </p>
      </header>
      {asksName && (
        <p className="why">
          {text(
            table.columns.some(({ may_name }) => may_name)
              ? "import-which-name.how"
              : "import-which-name.none",
          )}
        </p>
      )}
      {problem}
      {refusal && (
        <div className="problem">
          <RefusalBanner refusal={refusal} />
        </div>
      )}
      <div className="two-parts">
        <Comes
          looking={looking}
          preview={asksName ? null : preview}
          onSee={see}
          onRead={onRead}
          onSplit={onSplit}
          onChoose={onChoose}
        />
        <div className="main-part">
          <Columns looking={looking} asksName={asksName} onUse={onUse} />
          {!asksName && children}
          {preview && !asksName && (
            <div className="row-list" ref={rows}>
              <RowList preview={preview} wanted={wanted} onWant={setWanted} />
            </div>
          )}
        </div>
      </div>
    </>
  );
}

/** The foot of the page: what will be written, and the one button that writes. */
function Finish({
  looking,
  dry,
  isBusy,
  onGo,
}: {
  looking: Looking;
  dry: DryRun;
  isBusy: boolean;
  onGo: () => void;
}) {
  const text = useText();
  const navigate = useNavigate();
  const { preview, refusal, isSettled } = dry;
  const count = preview ? preview.new + preview.added_to : 0;
  const isReady = isSettled && !refusal && count > 0 && looking.uses.includes("name");
  return (
    <footer className="finish">
      <p className="i2">{text(preview && count === 0 ? "import-nothing-new" : "import-nothing-yet")}</p>
      <span className="end">
        <Button onPress={() => navigate({ to: "/stakeholders" })}>{text("import-leave")}</Button>
        <Button look="main" isDisabled={!isReady || isBusy} onPress={onGo}>
          {text("import-go", { new: preview?.new ?? 0, added: preview?.added_to ?? 0 })}
        </Button>
      </span>
    </footer>
  );
}
