import { tidyLine } from "../characters/tidy";

/** The longest name that is kept, in characters; most systems have 255 bytes. */
const longest = 80;

/** Characters that turn the direction of a line or cannot be seen, with which a name can look like another. */
const deceptive = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** What the systems of the people who download it do not take in a name. */
const unusable = /[<>:"|?*]/gu;

/**
 * A file's name as it is kept: the last part of a path, on one line, without what deceives the eye; its ending stays
 * when it is too long. Names never lead to bytes: those lie under the file's id.
 */
export const keptFileName = (typed: string): string => {
  const last = typed.replace(/^.*[/\\]/su, "");
  const name = tidyLine(last.replace(deceptive, "").replace(unusable, "_")).replace(/^\.+/u, "");
  const characters = Array.from(name);
  if (characters.length <= longest) return name;
  const ending = /\.[A-Za-z0-9]{1,5}$/u.exec(name)?.[0] ?? "";
  return `${characters.slice(0, longest - ending.length).join("")}${ending}`;
};

/** The ending of a name in small letters, without its dot; "" where there is none. */
export const endingOf = (name: string): string => /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
