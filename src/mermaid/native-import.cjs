'use strict';
// Docusaurus loads our code through jiti, which turns import() into require(). Mermaid's packages can only be
// imported. A CommonJS file that Node itself loads keeps the real import().
module.exports = (name) => import(name);
