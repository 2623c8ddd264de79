import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { LocalizationProvider, Localized, ReactLocalization, useLocalization } from "@fluent/react";
import { type ReactElement, type ReactNode, useCallback, useEffect, useMemo } from "react";
import { I18nProvider } from "react-aria-components";

/** Arguments of a message. Counts go in as numbers, so that plurals agree. */
export type TextArgs = Record<string, string | number | Date>;

// Every file of the folder, so that a new noun needs no list to be kept.
const sources = import.meta.glob<string>("../../locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Keeps a right-to-left name whole inside a left-to-right sentence. Fluent's own isolation would put
 * invisible marks around every argument, which then travel with copied text.
 */
function isolated(args: TextArgs | undefined): Record<string, FluentVariable> {
  if (!args) return {};
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "string" && rightToLeft.test(value) ? `\u2068${value}\u2069` : value,
    ]),
  );
}

/** The messages of one language, such as "en". */
export function bundle(language: string): FluentBundle {
  const made = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/locales/${language}/`)) made.addResource(new FluentResource(source));
  }
  return made;
}

/** Languages that are written from right to left, by their codes. */
const FROM_THE_RIGHT = new Set(["ar", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** Which way lines of a language run, such as "ar" or "en-GB". */
export function direction(language: string): "ltr" | "rtl" {
  return FROM_THE_RIGHT.has(language.split("-", 1)[0]?.toLowerCase() ?? "") ? "rtl" : "ltr";
}

/**
 * Gives all screens their words, and tells the page and its controls which way these run, whatever language the
 * computer speaks. English is the only language so far; the plan's own words may be any.
 */
export function TextProvider({ children, language = "en" }: { children: ReactNode; language?: string }) {
  const l10n = useMemo(() => new ReactLocalization([bundle(language)]), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction(language);
  }, [language]);
  return (
    <I18nProvider locale={language}>
      <LocalizationProvider l10n={l10n}>{children}</LocalizationProvider>
    </I18nProvider>
  );
}

/** The words of the screen: `text("overview-title")`. */
export type Text = (id: string, args?: TextArgs) => string;

/** Gives the function that finds words; see `Text`. An attribute is asked for as "id.attribute". */
export function useText(): Text {
  const { l10n } = useLocalization();
  return useCallback(
    (id, args) => {
      const [message = id, attribute] = id.split(".", 2);
      if (!attribute) return l10n.getString(message, isolated(args), message);
      const found = l10n.getBundle(message);
      const pattern = found?.getMessage(message)?.attributes[attribute];
      return found && pattern ? found.formatPattern(pattern, isolated(args)) : "";
    },
    [l10n],
  );
}

/** Whether there are words for this id; for words chosen by data, such as the kind of a finding. */
export function useHasText(): (id: string) => boolean {
  const { l10n } = useLocalization();
  return useCallback((id) => l10n.getBundle(id) !== null, [l10n]);
}

/** Words that hold elements, such as a link: `<Words id="x" elems={{ link: <Link …/> }} />`. */
export function Words({
  id,
  args,
  elems,
}: {
  id: string;
  args?: TextArgs;
  elems?: Record<string, ReactElement>;
}) {
  return (
    <Localized id={id} vars={isolated(args)} elems={elems ?? {}}>
      {null}
    </Localized>
  );
}
