// Makes each Markdown page depend on the file with its derived parts, so that a change of the model
// recompiles exactly the pages whose derived parts changed, in `start` and in a cached build alike.
// Plain JavaScript, because the bundler loads it without a compiler.
const path = require('node:path');

module.exports = function dependOnDerived(source) {
  const {siteDir, derivedDir} = this.getOptions();
  const file = path.relative(siteDir, this.resourcePath).split(path.sep).join('__');
  this.addDependency(path.join(derivedDir, 'sidor', `${file}.json`));
  return source;
};
