// What office.js uses of MicrosoftAjax.js, which it otherwise loads from the vendor's network: so that the playground needs none.
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
  for (const kind of ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'parameterCount', 'invalidOperation', 'notImplemented', 'create']) {
    Error[kind] = (message) => new Error(`${kind}: ${message}`);
  }
})();
