import type { Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";

/** Short answers by which something is refused, left open or agreed to. Origin: own reading. */
const curt: readonly { readonly words: readonly string[]; readonly effect: "open" | "oppose" | "support" }[] = [
  ...[
    "not in my lifetime",
    "not on my watch",
    "not on our watch",
    "not in a million years",
    "not with us",
    "not with me",
    "not a chance",
    "not ever",
    "never",
    "never ever",
    "no way",
    "not in our lifetime",
    "not while i am president",
    "not under any circumstances",
    "no thanks",
    "no thank you",
    "no and again no",
    "dream on",
    "forget it",
    "no",
    "nyet",
    "nonsense",
  ].map((said) => ({ words: said.split(" "), effect: "oppose" as const })),
  ...[
    "why not",
    "we will see",
    "let us see",
    "let us talk",
    "maybe",
    "perhaps",
    "who knows",
    "anything is possible",
    "never say never",
    "we shall see",
    "possible",
  ].map((said) => ({
    words: said.split(" "),
    effect: "open" as const,
  })),
  ...["yes", "gladly"].map((said) => ({ words: [said], effect: "support" as const })),
];

/** The curt answer that ends before a word and is all that is said. */
export function curtAnswerBefore(reading: Reading, to: number): "open" | "oppose" | "support" | undefined {
  const begins = (at: number): boolean => at === 0 || beforeAt(reading, at) !== 0;
  return curt.find(
    ({ words }) =>
      to >= words.length && begins(to - words.length) && words.every((word, i) => lowerAt(reading, to - words.length + i) === word),
  )?.effect;
}
