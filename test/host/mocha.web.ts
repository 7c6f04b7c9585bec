import "mocha/mocha.js";

/** Gives the files that are loaded next `describe` and `it`. */
mocha.setup({ ui: "bdd", timeout: 90_000, reporter: class {} as never });
