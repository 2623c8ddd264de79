export { DialogTrigger, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
export { Button, LinkButton } from "./Button";
export { Checkbox, type Choice, Select, TextField } from "./fields";
export { DomainMark, LevelRing, Logo, Pips } from "./marks";
export { EmptyState, RefusalBanner, StatusMessage, useRefusalWords } from "./messages";
export { clearNotices, refuse, say, useNotices } from "./notices";
export { Dialog, MenuButton, type MenuLine, PopoverButton, Tip } from "./overlays";
export { Section } from "./Section";
export { type Text, type TextArgs, TextProvider, useHasText, useText, Words } from "./text";
