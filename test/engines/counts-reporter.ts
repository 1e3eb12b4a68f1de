import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

const testsOf = ({ tests, suites }: TestSuiteResult): TestSuiteResult['tests'] => [
  ...tests,
  ...suites.flatMap(testsOf),
];

/** A file that did not load, or that has no test, is one failure more. */
const failuresOf = ({ passed, testResults }: TestSession): number => {
  const tests = testResults ? testsOf(testResults) : [];
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  return failed === 0 && (!passed || tests.length === 0) ? 1 : failed;
};

const passesOf = ({ testResults }: TestSession): number =>
  testResults ? testsOf(testResults).filter(({ passed }) => passed).length : 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Ends a run with one line for each engine, which test/run.ts adds up. */
export const countsReporter = (): Reporter => ({
  stop({ sessions }) {
    const engines = Map.groupBy(sessions, ({ browser }) => browser.name);
    for (const [engine, its] of engines)
      console.log(`${engine}: ${sum(its.map(passesOf))} passed, ${sum(its.map(failuresOf))} failed`);
  },
});
