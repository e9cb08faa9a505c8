// Runs in every page before its own scripts, as Electron would run the preload script: PRELOAD is its text.
// Plain JavaScript, because it is read as text and no loader may rewrite it.
(() => {
  const bind = globalThis.__selosteShell;
  delete globalThis.__selosteShell;
  if (typeof bind !== 'function') return;

  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI } = event;
    void bind({ kind: 'violation', directive: effectiveDirective, blocked: blockedURI });
  });
  if (globalThis.top !== globalThis.self || location.origin !== 'ORIGIN') return;

  const toWire = (value) => {
    const bytes = [];
    const strip = (part, path) => {
      if (part instanceof Uint8Array) {
        bytes.push({ path, base64: part.toBase64() });
        return null;
      }
      if (Array.isArray(part)) return part.map((item, index) => strip(item, [...path, index]));
      if (typeof part !== 'object' || part === null) {
        if (['function', 'symbol', 'bigint'].includes(typeof part))
          throw new TypeError(`An object could not be cloned: ${path.join('.')}`);
        return part;
      }
      const prototype = Object.getPrototypeOf(part);
      if (prototype !== Object.prototype && prototype !== null)
        throw new TypeError(`An object could not be cloned: ${path.join('.')}`);
      const entries = Object.entries(part).filter(([, child]) => child !== undefined);
      return Object.fromEntries(entries.map(([key, child]) => [key, strip(child, [...path, key])]));
    };
    return { value: strip(value, []), bytes };
  };
  const fromWire = ({ value, bytes }) => {
    const holder = { value };
    for (const { path, base64 } of bytes) {
      const steps = ['value', ...path];
      const last = steps.pop();
      let place = holder;
      for (const step of steps) place = place[step];
      place[last] = Uint8Array.fromBase64(base64);
    }
    return holder.value;
  };

  const listeners = new Map();
  const ipcRenderer = {
    invoke: async (channel, payload) => {
      const answer = await bind({ kind: 'invoke', channel, payload: toWire(payload) });
      if (answer.error !== undefined)
        throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
      return fromWire(answer.value);
    },
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener: (channel, listener) => {
      const others = (listeners.get(channel) ?? []).filter((other) => other !== listener);
      listeners.set(channel, others);
      return ipcRenderer;
    },
  };
  const listen = async () => {
    const page = crypto.randomUUID();
    for (;;) {
      const { event, payload } = await bind({ kind: 'poll', page });
      for (const listener of listeners.get(event) ?? []) listener({}, fromWire(payload));
    }
  };

  // As the real bridge does it: values are copied on the way, functions are wrapped, nothing can be changed.
  const copied = (value) => (typeof value === 'function' ? wrapped(value) : structuredClone(value));
  const wrapped =
    (call) =>
    (...args) => {
      const result = call(...args.map(copied));
      return result instanceof Promise ? result.then(copied) : copied(result);
    };
  const exposed = (api) => {
    if (typeof api === 'function') return wrapped(api);
    if (typeof api !== 'object' || api === null) return api;
    return Object.freeze(
      Object.fromEntries(Object.entries(api).map(([key, value]) => [key, exposed(value)])),
    );
  };
  const contextBridge = {
    exposeInMainWorld: (name, api) =>
      Object.defineProperty(globalThis, name, { value: exposed(api), enumerable: true }),
  };
  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`A sandboxed preload script cannot load ${name}`);
  };
  ((require, module, exports) => {
    /* PRELOAD */
  })(require, { exports: {} }, {});
  void listen();
})();
