import { keepCompiled, loadBundle } from "../../node/compile-cache";

// The server is a bundle of its own, so that what Node has kept of it is there when it is loaded.
declare const __dirname: string;
keepCompiled();
loadBundle(`${__dirname}/serve.js`);
