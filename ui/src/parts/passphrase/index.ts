export { giveWordsBack, heldCount, holdWords } from "./held";
export { type Chosen, NewPassphrase } from "./NewPassphrase";
export { PassphraseField } from "./PassphraseField";
export { ReadableNote } from "./ReadableNote";
export { missing, tidied } from "./strength";
export { useLock, useLockWhenIdle } from "./useLock";
