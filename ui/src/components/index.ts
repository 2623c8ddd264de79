export { DialogTrigger, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
export { useArrive } from "./arrive";
export { Button, LinkButton } from "./Button";
export { ComboBox } from "./ComboBox";
export { DayButton } from "./DayButton";
export { DayCalendar } from "./DayCalendar";
export { DeleteQuestion } from "./DeleteQuestion";
export { EmergencyCard, EmergencyWords } from "./EmergencyCard";
export { Checkbox, type Choice, Select, TextField } from "./fields";
export { Concerns, KeepOrReword, namesAChild } from "./Guard";
export { inkOn } from "./ink";
export { DomainMark, LevelCount, LevelRing, Logo, Pips } from "./marks";
export {
  EmptyState,
  type Problem,
  RefusalBanner,
  StatusMessage,
  useItemUses,
  useProblemWords,
  useRefusalWords,
} from "./messages";
export { Ago, ago, dateLanguage, formatDate, formatNumber, formatWhen } from "./moments";
export { isOfWords, NotAdded, type Refused } from "./NotAdded";
export { NotHere } from "./NotHere";
export { type NameForm, useItemName, useSectorName, useStepWords } from "./names";
export { nextFocus } from "./nextFocus";
export {
  clearNotices,
  forgetRefusal,
  type Left,
  leaveNotices,
  readingTime,
  refuse,
  say,
  sayLeft,
  stepTaken,
  unsayLeft,
  useNotices,
} from "./notices";
export { Dialog, MenuButton, type MenuLine, PopoverButton, Tip } from "./overlays";
export { usePointerAfterDrag } from "./pointerAfterDrag";
export { SavedText, type SavedTextProps } from "./SavedText";
export { Section } from "./Section";
export { type Text, type TextArgs, TextProvider, useHasText, useText, Words } from "./text";
export { TypedFields, useTypedFields } from "./typed";
export { leftWords, useBegun, useForgetWords, useLeaveWords, useUnkept, WordsOf } from "./unkept";
export { useLastView } from "./view";
export {
  comeToField,
  mayGoWell,
  tryAgain,
  useWaiting,
  type Waiting,
  waitingTexts,
} from "./waiting";
export { useDeedWish, useWish } from "./wish";
