import StrykerEnvironment from "@stryker-mutator/jest-runner/jest-env/node";

/**
 * Reports which test reaches which mutant. Jest gives up after a failed file, not after a failed test;
 * here all tests are one file, so the first failure skips the rest.
 */
export default class BailingEnvironment extends StrykerEnvironment {
  /** @param {ConstructorParameters<typeof StrykerEnvironment>} parameters */
  constructor(...parameters) {
    super(...parameters);
    const report = this.handleTestEvent;
    let hasFailed = false;
    /** @type {NonNullable<typeof report>} */
    const bailAndReport = async (event, state) => {
      if (event.name === "test_fn_failure") hasFailed = true;
      if (event.name === "test_start" && hasFailed) event.test.mode = "skip";
      await report?.(/** @type {never} */ (event), state);
    };
    this.handleTestEvent = bailAndReport;
  }
}
