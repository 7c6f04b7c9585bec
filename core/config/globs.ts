import picomatch from "picomatch";

/** Longer globs, or ones with more stars, could make the matching slow; no real one is. */
const [longestGlob, mostStars] = [200, 8];
const options = { dot: true, noextglob: true } as const;

const tooLong = (glob: string): boolean => glob.length > longestGlob || glob.split("*").length > mostStars;

/** What is wrong with a glob, in plain words, or null. A glob that is faulty matches nothing. */
export function globFault(glob: string): string | null {
  if (tooLong(glob)) return `this glob is too long: at most ${longestGlob} characters and ${mostStars - 1} stars`;
  if (/^(?:\/|[A-Za-z]:)/.test(glob))
    return "a glob counts from this file's folder: it must not begin with / or a drive";
  if (glob.split("/").includes("..")) return "a glob must not climb out of this file's folder with ..";
  try {
    picomatch.makeRe(glob, { ...options, strictBrackets: true });
    return null;
  } catch {
    return "a bracket in this glob is not closed";
  }
}

/** Whether one of some globs names a path; a glob without a slash names files in every folder below. */
export function matches(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => {
    if (globFault(glob) !== null) return false;
    const whole = glob.includes("/") ? glob.replace(/^\.?\//, "").replace(/\/$/, "/**") : `**/${glob}`;
    return picomatch.isMatch(path, [whole, `${whole}/**`], options);
  });
}
