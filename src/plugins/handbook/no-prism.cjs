// Stands in for prism-react-renderer in the bundles: the theme only hands its Prism on to languages, of which there are none.
module.exports = {Prism: {}};
