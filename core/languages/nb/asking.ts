import { asking } from "../idioms";
import { joins } from "../norwegian";

/* Med hva en dom i en talemåte sies om igjen. */

export const feel = "jeg <kjente|kjenner> på [din egen følelse]";
export const noticed = "Jeg <la|har lagt> merke til";
export const wonder = "<lurte|lurer> på";
export const { asked, put } = asking({
  noticed,
  feel: "Jeg <kjente|kjenner> på [din egen følelse]",
  lies: `${wonder} hva som <lå|ligger> bak`,
  about: `${wonder} hva det <handlet|handler> om`,
  ...joins,
  clause: /(?:^| )(?:når|da|mens|som|enn) /,
  who: "[^\\s,;:]+(?: (?:hans|hennes))?",
  light: "så|jo|nok|bare|rett og slett|visst|nå|igjen|også|gjerne|helst|egentlig|helt|fullstendig",
  often:
    "jo|støtt og stadig|titt og ofte|støtt|stadig vekk|alltid|bestandig|evig og alltid|hele tid(?:en|a)|som vanlig|som alltid|til enhver tid|konstant|dagen lang|døgnet rundt|natta lang|hele (?:dagen|natt(?:en|a)|kvelden|vakt(?:en|a))",
});

export const said = "det {who} <sa|sier>";
export const done = "det {who} <sa eller gjorde|sier eller gjør>";
export const about = "når det <gjaldt|gjelder>";
export const both = (text: string, slot: string) => ({ observe: `${text}${slot}`, own: `${text}${slot}, og ${feel}` });
