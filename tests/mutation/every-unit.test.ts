import { filesBelow } from "../support/source-files";

/** All unit tests as one file: a mutant then loads the modules once instead of once per test file. */
for (const file of filesBelow(["tests/unit"], /\.test\.ts$/)) await import(`../../${file}`);
