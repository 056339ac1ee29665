import { ownCopy } from "./ownCopy.ts";
import { recentlyUsed } from "./recentlyUsed.ts";

/** A longer text is a list or a page that is none of prose, and weighs too much to be kept. */
const longest = 1_000;

/**
 * The same function of a text, which remembers what it told of the last `most` short ones that it was asked for. `isKept`: what it tells will be
 * remembered; the text is then a copy, for it may be a piece of an article, and neither it nor a word of it may hold that.
 */
export function remembering<Value>(most: number, read: (text: string, isKept: boolean) => Value): (text: string) => Value {
  if (most === 0) return (text) => read(text, false);
  const remembered = recentlyUsed<Value>(most);
  return (text) => {
    const known = remembered.of(text);
    if (known !== undefined) return known;
    const isKept = text.length <= longest;
    const own = isKept ? ownCopy(text) : text;
    const value = read(own, isKept);
    if (isKept) remembered.keep(own, value);
    return value;
  };
}
