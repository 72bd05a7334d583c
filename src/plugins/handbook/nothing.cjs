// Stands in the bundles for parts of the theme that these readers never use (see bundler-config.ts).
module.exports = () => null;
