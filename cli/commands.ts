/*
 * What the command does, a bundle of its own: the command's help and its faults need none of it, and the reading is
 * loaded when something is to be read.
 */
export { check } from "./check";
export { init, showConfig } from "./config";
export { evaluate } from "./eval/command";
export { explain } from "./explain";
export { isWorthKeeping, runAsJob } from "./jobs";
export { baseline, showKept, showStored } from "./kept";
export { newRule } from "./new-rule";
export { buildPack, lockPacks, verifyPack } from "./pack";
export { report } from "./report";
export { diffRules, testRules } from "./rules";
export { showStages } from "./stages";
