import { describe, expect, test } from "@jest/globals";
import { AppError, isAppError, isInvalid } from "@/lib/domain/errors";

describe("AppError", () => {
  test("carries its code and what must be known to explain it", () => {
    const refusal = new AppError("edited-meanwhile", { field: "line", version: 3 });
    expect(refusal.code).toBe("edited-meanwhile");
    expect(refusal.detail).toStrictEqual({ field: "line", version: 3 });
    expect(refusal.name).toBe("AppError");
    expect(refusal.message).toBe("edited-meanwhile");
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal.cause).toBeUndefined();
  });

  test("keeps what caused it", () => {
    const cause = new Error("disk full");
    expect(new AppError("storage-full", {}, { cause }).cause).toBe(cause);
  });

  test("input that cannot be kept is told from other refusals", () => {
    expect(isInvalid(new AppError("invalid", { fields: {} }))).toBe(true);
    expect(isInvalid(new AppError("unsettled", { fields: [] }))).toBe(false);
    expect(isInvalid(new Error("invalid"))).toBe(false);
  });

  test("is told from bugs and from look-alikes", () => {
    expect(isAppError(new AppError("not-found", {}))).toBe(true);
    expect(isAppError(new Error("not-found"))).toBe(false);
    expect(isAppError({ name: "AppError", code: "not-found", detail: {} })).toBe(false);
    expect(isAppError(null)).toBe(false);
    expect(isAppError(undefined)).toBe(false);
  });
});
