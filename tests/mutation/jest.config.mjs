import config from "../jest.config.mjs";

const [unit] = config.projects;

/** The unit project alone, with the environment that reports which test reaches which mutant. */
export default {
  ...unit,
  displayName: undefined,
  testEnvironment: "@stryker-mutator/jest-runner/jest-env/node",
};
