export { IdeaList } from "./IdeaList";
export { IdeaWords } from "./IdeaWords";
export { LeftOut } from "./LeftOut";
export { PackDialog } from "./PackDialog";
