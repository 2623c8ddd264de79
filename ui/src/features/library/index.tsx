export { LibraryPage } from "./LibraryPage";
export { librarySearch } from "./search";
