// @ts-check
'use strict';
const {setFlagsFromString} = require('node:v8');

const flags = [
  // By itself it lets its memory grow to twice what is in use before it looks for what no longer is: at the end of a
  // build of this handbook 0.4 GB, of which 0.13 was in use. A quarter more takes no more time.
  '--heap-growing-percent=25',
  // It compiles anew, at much cost, what has run for a while: a build ends before most of that has paid.
  '--interrupt-budget=1000000',
];

/** Suits V8 to a build, which lasts seconds, in all its threads. */
function tuneV8() {
  for (const flag of flags) setFlagsFromString(flag);
}

module.exports = {tuneV8};
