// Points git at the hooks of the project. Runs after every `npm install`; harmless without git.
import { spawnSync } from 'node:child_process';

spawnSync('git', ['config', 'core.hooksPath', '.githooks'], { stdio: 'ignore' });
