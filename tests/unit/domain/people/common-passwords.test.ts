import { expect, test } from "@jest/globals";
import {
  longJapaneseOnes,
  longOnes,
  shortJapaneseOnes,
  shortOnes,
} from "@/lib/domain/people/common-password-list";
import { isCommonPassword } from "@/lib/domain/people/common-passwords";

const entries = (list: string): readonly string[] => list.trim().split(/\s+/u);
const long = [...entries(longOnes), ...entries(longJapaneseOnes)];
const short = [...entries(shortOnes), ...entries(shortJapaneseOnes)];

test.each([
  ["long ones", longOnes, 3_100],
  ["long Japanese ones", longJapaneseOnes, 190],
  ["short ones", shortOnes, 3_000],
  ["short Japanese ones", shortJapaneseOnes, 110],
])("there are enough %s", (_, list, atLeast) => {
  expect(entries(list).length).toBeGreaterThanOrEqual(atLeast);
});

test("each stands there once, as it is looked for", () => {
  const all = [...long, ...short];
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((entry) => entry.normalize("NFKC").toLowerCase() !== entry)).toEqual([]);
  expect(long.filter((entry) => Array.from(entry).length < 10)).toEqual([]);
  expect(short.filter((entry) => entry.length < 5 || entry.length > 9)).toEqual([]);
});

test("every long one is common", () => {
  expect(long.filter((entry) => !isCommonPassword(entry))).toEqual([]);
});

test("every short one is common once it is made longer the usual ways", () => {
  const ways = (entry: string): readonly string[] => [
    entry + entry,
    `${entry}1`,
    `${entry}2026`,
    `${entry}!`,
    `${entry}123456`,
  ];
  expect(short.flatMap(ways).filter((password) => !isCommonPassword(password))).toEqual([]);
});

test.each([
  "1q2w3e4r5t",
  "password123",
  "password1234",
  "sakura2026",
  "sakura12345",
  "sakura.!?@",
  "sakura#$*_",
  "sakurasakura",
  "hello123456",
  "michael-01",
  "ohayougozaimasu",
  "arigatougozaimasu",
  "さくらさくらさくらさくら",
  "ありがとうございます",
  "パスワード2026",
])("%s is common", (password) => {
  expect(isCommonPassword(password)).toBe(true);
});

test.each([
  "",
  "sakura",
  "sakura20261",
  "sakura abc",
  "sakurahello",
  "sakura97531",
  "xsakura2026",
  "purple-anvil-moss",
  "雨の月曜と温かいお茶",
])("“%s” is not", (password) => {
  expect(isCommonPassword(password)).toBe(false);
});
