import { project } from "../jest.config.mjs";

/** The unit project alone, with the environment that reports which test reaches which mutant. */
export default { ...project("unit"), testEnvironment: "@stryker-mutator/jest-runner/jest-env/node" };
