import { asking } from "../idioms";
import { joins } from "../norwegian";

/* Med kva ein dom i eit ordtak vert sagt om att. */

export const feel = "eg <kjende|kjenner> på [di eiga kjensle]";
export const noticed = "Eg <la|har lagt> merke til";
export const wonder = "<lurte|lurer> på";
export const { asked, put } = asking({
  noticed,
  feel: "Eg <kjende|kjenner> på [di eiga kjensle]",
  lies: `${wonder} kva som <låg|ligg> bak`,
  about: `${wonder} kva det <handla|handlar> om`,
  ...joins,
  clause: /(?:^| )(?:når|då|medan|gjel|gjaldt|som|enn) /,
  who: "[^\\s,;:]+(?: (?:hans|hennar|sin))?",
  light: "så|jo|nok|berre|rett og slett|visst|no|igjen|òg|også|gjerne|helst|eigentleg|heilt",
  often:
    "jo|støtt og stadig|titt og ofte|støtt|stadig vekk|alltid|bestandig|evig og alltid|heile tida|som vanleg|som alltid|til kvar (?:ei )?tid|konstant|i eitt(?: køyr| sett)?|dagen lang|natta lang|døgnet rundt|heile (?:dagen|natta|kvelden|vakta)",
});

export const said = "det {who} <sa|seier>";
export const done = "det {who} <sa eller gjorde|seier eller gjer>";
export const about = "når det <gjaldt|gjeld>";
export const both = (text: string, slot: string) => ({ observe: `${text}${slot}`, own: `${text}${slot}, og ${feel}` });
