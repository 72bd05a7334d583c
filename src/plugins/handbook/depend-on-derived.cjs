// Makes each Markdown page depend on the file with its derived parts, so that a change of the model
// recompiles exactly the pages whose derived parts changed, in `start` and in a cached build alike.
// Plain JavaScript, because the bundler loads it without a compiler.

/**
 * @typedef {object} Loader what the bundler gives a loader
 * @property {() => {siteDir: string, derivedDir: string}} getOptions
 * @property {string} resourcePath
 * @property {(file: string) => void} addDependency
 */

/**
 * @this {Loader}
 * @param {string} source
 * @returns {string} the same source
 */
module.exports = function dependOnDerived(source) {
  const {siteDir, derivedDir} = this.getOptions();
  const [, ...parts] = this.resourcePath.slice(siteDir.length).split(/[\\/]/);
  this.addDependency(`${derivedDir}/sidor/${parts.join('__')}.json`);
  return source;
};
