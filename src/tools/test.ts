import {runStages} from './stages/run-stages.ts';

/** `npm test`: everything that a change must pass. */
process.exitCode = runStages().failed > 0 ? 1 : 0;
