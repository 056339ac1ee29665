import { describe, expect, test } from "vitest";
import { lineKinds, readLine } from "../../functions/change/furniture.ts";

describe("lines around an article", () => {
  test.each([
    "Getting your Trinity Audio player ready...",
    "Read also:",
    "Read more: Borland opens the bridge",
    "Related: Borland opens the bridge",
    "More from Daily Lake",
    "Sign up to our newsletter and get the news first.",
    "[Newsletter] Every Friday in your inbox. Enter your e-mail address.",
    "Download the Lake app: Google Play | App Store",
    "Follow us on Telegram",
    "You can share this story on social media:",
    "Advertisement",
    "1,204 people are watching",
    "34 comments",
    "This article was translated automatically.",
    "(Reporting by Ana Weiss; Editing by the desk)",
    "The dam at dusk. Photo courtesy of the ministry/Lake Images",
    "The envoys in Lindau. AFP via Getty Images",
    "Residents wait on the pier. AP",
    "One | Two | Three",
  ])("%s", (line) => {
    expect(lineKinds([readLine(line)])).toEqual(["furniture"]);
  });

  test.each([
    "Updated 3 hours ago",
    "Published 04/22/2025 | last updated 6 hours ago",
    "Tuesday, 22 April 2025, 09:14",
    "11:05 GMT",
    "Updated: May 12, 2025, 6.41am",
    "20:21 , Newsdesk",
    "just now",
  ])("%s", (line) => {
    expect(lineKinds([readLine(line)])).toEqual(["dateline"]);
  });

  test.each([
    "Arland wants the dam back, its envoy said on 22 April.",
    "Read out by the envoy, the text ran to nine pages.",
    "Next week the delegations meet again.",
    "Related questions, such as the bridge, are left for later.",
    "Previous rounds failed over the dam.",
    "The app of the ministry listed the dam as foreign.",
    "Sign the treaty or lose the loan, Borland told Arland.",
    "- The dam was lost years ago, says Weiss",
    "On 22 April, Weiss said that the dam was theirs.",
    "The bridge was photographed by AP and Reuters before it fell.",
  ])("%s is the article's own", (line) => {
    expect(lineKinds([readLine(line)])).toEqual(["text"]);
  });

  test("bullets under a heading of other stories belong to it, a paragraph ends them", () => {
    const lines = ["Read also:", "- Borland opens the bridge", "", "• Arland pays the loan", "The talks go on.", "- The dam first"];
    expect(lineKinds(lines.map(readLine))).toEqual(["furniture", "furniture", "furniture", "furniture", "text", "text"]);
  });

  test("bullets under a heading of the article's own are its text", () => {
    expect(lineKinds(["Background:", "- Arland lost the dam in 2014."].map(readLine))).toEqual(["text", "text"]);
  });
});
