// Put before a program: every way out is watched, and told on standard error. Local pipes and sockets of files are none.
const out = (what) => process.stderr.write(`NETWORK ${what}\n`);
const wrap = (object, name) => {
  const own = object[name];
  if (typeof own !== "function") return;
  object[name] = function (...given) {
    const [first] = given;
    const target = Array.isArray(first) ? first[0] : first;
    if (!(target && typeof target === "object" && typeof target.path === "string")) out(`${name}`);
    return own.apply(this, given);
  };
};
wrap(require("node:net").Socket.prototype, "connect");
for (const name of ["lookup", "resolve"]) wrap(require("node:dns"), name);
for (const module of ["node:http", "node:https"]) for (const name of ["request", "get"]) wrap(require(module), name);
wrap(require("node:dgram").Socket.prototype, "send");
wrap(globalThis, "fetch");
