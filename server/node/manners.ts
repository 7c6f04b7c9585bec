import { setUntilTheEnd } from "../../node/flags";

/** How the runtime takes notes that are being written in, until this process ends. */
export function settleForTyping(): void {
  // Of a long note that is opened all stays. The runtime takes it that so does what is made in the same places later, and
  // puts it among what is old: there each keystroke's would hold on to what is new, until all is looked through.
  setUntilTheEnd("--no-allocation-site-pretenuring", "--allocation-site-pretenuring");
  // What is new is little after a keystroke: room for it that has grown with the first notes would never be given back.
  setUntilTheEnd("--semi-space-growth-factor=1", "--semi-space-growth-factor=2");
}
