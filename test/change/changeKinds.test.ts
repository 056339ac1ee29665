import { expect, it } from "vitest";
import { articleChange, standingChange } from "../../functions/change/change.ts";
import { changeKinds } from "../../functions/change/changeKinds.ts";

it("the kinds written out are those of the schemas, none more and none less", () => {
  expect(changeKinds).toEqual([...articleChange.options, ...standingChange.options].map((option) => option.shape.kind.value));
});
