import Sequencer from "@jest/test-sequencer";

const longest = ["/journeys/", "/tenancy/", "/integration/"];

/** @param {{ path: string }} test */
const place = ({ path }) => longest.findIndex((folder) => path.includes(folder)) + 1 || longest.length + 1;

/** Journeys first: where it is not known yet how long each test takes, no long one is left for the end. */
export default class LongestFirst extends Sequencer {
  /** @override @type {Sequencer["sort"]} */
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.sort((one, other) => place(one) - place(other));
  }
}
