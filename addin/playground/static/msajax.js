// The parts of MicrosoftAjax.js that office.js uses. It would otherwise load that library from Microsoft's network.
(() => {
  window.Type = Function;
  Function.registerNamespace = (name) => { window[name] = window[name] ?? {}; };
  Function.registerClass = Function.prototype.registerClass = () => {};
  Function._validateParams = () => null;
  window.Sys = {
    StringBuilder: class {},
    Debug: { trace() {} },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
  const kinds = [
    'argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'parameterCount', 'invalidOperation', 'notImplemented', 'create',
  ];
  for (const kind of kinds) {
    Error[kind] = (message) => new Error(`${kind}: ${message}`);
  }
})();
