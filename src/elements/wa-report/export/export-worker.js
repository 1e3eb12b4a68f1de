// In JavaScript, so that bundlers and browsers find the file by the same name in src and in dist.
import './run-export-worker.ts';
