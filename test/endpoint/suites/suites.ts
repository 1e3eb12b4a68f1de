import { badInputSuite } from './bad-input-suite.ts';
import { clicksSuite } from './clicks-suite.ts';
import { lifeSuite } from './life-suite.ts';
import { messageSuite } from './message-suite.ts';
import { messagesSuite } from './messages-suite.ts';
import { overviewSuite } from './overview-suite.ts';

/** What holds on every database. */
export const suites = [messagesSuite, messageSuite, overviewSuite, clicksSuite, badInputSuite, lifeSuite];
