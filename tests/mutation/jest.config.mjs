import { project } from "../jest.config.mjs";

/** The unit tests as one file, with the environment that reports which test reaches which mutant. */
export default {
  ...project("mutation"),
  testEnvironment: "@stryker-mutator/jest-runner/jest-env/node",
};
