import { expect, it } from "vitest";
import { articleChange, standingChange } from "../../functions/change/change.ts";
import { changeKinds } from "../../functions/change/changeKinds.ts";

it("the kinds written out are those of the schemas, none more and none less", () => {
  expect(changeKinds).toEqual(
    [...articleChange.def.getter().def.options, ...standingChange.def.getter().def.options].flatMap(
      (option) => option.shape.kind.def.values,
    ),
  );
});
