/**
 * The same, made of strings of its own. V8 keeps a piece of thirteen characters or more as a reference to the text that it was cut from: an address of
 * fifty characters that a process remembers would keep the page of a megabyte in which it stood. For what is remembered, therefore, and nothing else.
 */
export const ownCopy = <T>(value: T): T => structuredClone(value);
