import { expect, test } from "@jest/globals";
import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { PlanSection } from "@/components/sheet/plan-section";
import { emptyForm } from "@/lib/domain/form-state";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { planTexts } from "@/lib/texts/ja/plan";

const day = { year: 2026, month: 12, day: 1 };

const shown = ({
  differently = [],
  rows = [{ key: "line", label: "7番 回線" }],
  settled = null,
  field = "line",
}: {
  readonly differently?: readonly string[];
  readonly field?: string;
} & Partial<Pick<ComponentProps<typeof PlanSection>, "rows" | "settled">> = {}): string =>
  renderToStaticMarkup(
    <PlanSection
      sending={{
        ...{ sentOn: day, recordedOn: day, before: "approved", by: "田中 花子", tooLate: false },
        differently,
        planned: [{ field, value: "予定の値" }],
      }}
      settled={settled}
      rows={rows}
      catalogue={eligibilityWorkplaceV1}
      facility={{ id: "f", feeTable: "7" }}
      action={() => Promise.resolve(emptyForm())}
    />,
  );

test("a planned row stands with its value as sent, and says where it was sent differently", () => {
  expect(shown()).toContain("予定の値</dd>");
  expect(shown({ differently: ["line"] })).toContain(`予定の値${planTexts.sentDifferently}</dd>`);
});

test("a row that is hidden by now bears the name of the form, never a key", () => {
  const html = shown({ rows: [], field: "customerId" });
  expect(html).toContain("9番 お客さまID (CAF)");
  expect(html).not.toContain("customerId");
});

const changed = { answer: "changed", by: "", at: "2026-12-01T00:00:00.000Z" } as const;

test("what changed leads to the procedure in which it is likely to change, or to the question which", () => {
  expect(shown({ settled: changed })).toContain('href="/applications/new?facility=f&amp;procedure=new-line"');
  expect(shown({ settled: changed, field: "payment" })).toContain('href="/applications/new?facility=f"');
});

test("the question is open until it is answered, and then the other answer can still be given", () => {
  expect(shown()).toContain(planTexts.question);
  const answered = shown({ settled: { ...changed, answer: "as-sent" } });
  expect(answered).not.toContain(planTexts.question);
  expect(answered).not.toContain(planTexts.changeTitle);
  expect(answered).toContain(planTexts.other.changed);
});
