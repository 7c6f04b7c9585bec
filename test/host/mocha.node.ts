import Mocha from "mocha";

/** Gives the files that are loaded next `describe` and `it`. */
export const mocha = new Mocha({ ui: "bdd", timeout: 90_000, reporter: class {} as never });
mocha.suite.emit("pre-require", globalThis as never, "", mocha);
