// The few components of Fluent UI that the pane is made of. The package as a whole takes seconds to load, per test file.
const { Button } = require("../../node_modules/@fluentui/react-button/lib-commonjs/Button");
const { FluentProvider } = require("../../node_modules/@fluentui/react-provider/lib-commonjs/FluentProvider");

module.exports = new Proxy(
  { Button, FluentProvider },
  {
    get: (own, name) => own[name] ?? require("../../node_modules/@fluentui/react-components")[name],
  },
);
