import type { Idiom } from "../../idioms";
import {
  aboutX,
  asked,
  askedOften,
  atRest,
  calledBy,
  did,
  fact,
  rest,
  said,
  strong,
  thing,
  whom,
  whose,
} from "./asking";

/* Figures that something or somebody is called by: what is behind the name has a slot, or stands beside it. */

const labels =
  "(?:[\\p{L}-]+[- ]lawyer|(?:backseat|armchair|dole|wage) \\p{L}+|lazy-?bones|lazy (?:sod|git|so-and-so|lump|bugger)|idle so-and-so|layabout|bludger|scrounger|junkie|addict|drunk|alcoholic|pisshead|druggie|know-?(?:it-)?all|smart-?arse|smart ?aleck|clever-?clogs|bossy-?boots|busybody|nosy parker|control freak|killjoy|spoilsport|party pooper|gobshite|eejit|gobdaw|loudmouth|menace|nuisance|chancer|waster|pest|bully|tool|muppet|arse|piece of work|snake in the grass|stool ?pigeon|snitch|grass|rat|parasite|liar|thief)";
const deed =
  "(?:quot|tell|correct|order|lectur|turn|rang|ring|phon|call|text|ask|wrote|writ|arriv|came|went|left|took|tak|sat|stood|gave|giv|shout|sold|sell|slept|missed|lost|spent|forgot|lived|still )(?:\\p{L}*)\\b[^;]*";
const kin =
  "(?:girlfriend|boyfriend|wife|husband|mother|mum|mam|mom|father|dad|parent|sister|brother|son|daughter|aunt|uncle|gran|nan|ex)(?:-in-law)?";
const differs =
  "(?:an? )?(?:bully|demon|devil|nightmare|terror|monster|bitch|tyrant|witch|brute|different (?:person|girl|boy|man|woman|story)|vile|nasty|horrible|rude|foul|awful|vicious)";

export const named: readonly Idiom[] = [
  ...calledBy(
    [
      "(?:pain in|boil on) the (?:hole|arse|ass|neck|backside|bum|rear|butt|proverbial)",
      "(?:shit-?stirrer|ring-?leader|troublemaker|instigator|bad apple|puppet master|puppeteer|mastermind)",
      "(?:wind-?up|rip-?off|doom|con|bullshit|chaos) merchant(?: and (?<y>[^,;]+?) (?:falls?|fell) for it)?",
      "dog in the manger",
      "wolf in sheep['’]s clothing",
      "snowflake",
      "home-?wrecker",
      "(?:dying swan|poor me|woe is me|damsel in distress|martyr) (?:act|routine|performance)",
      "chips? on ~ shoulders?",
      "(?:puss on|lip on) (?:him|her|them)",
      "(?:addict|junkie|liar|crook|thief|user|drunk|alcoholic|manipulator|chancer)(?: to the core| to the bone| to the marrow)(?: and (?:he|she|they)(?:['’]ll| will) [^,;]+)?",
      "(?:cry|bid|plea|play) (?:for attention|for sympathy|for help)",
      "(?:bone )?(?:idle|lazy|useless|hopeless|bloody-minded|slapdash)(?= when it c[ao]mes? to )",
      "stiff-necked (?:old )?(?:man|woman|lad|girl|fella|lady|so-and-so)",
      "(?:big )?(?:game to|joke to|laugh to) (?:him|her|them)(?: and (?:he|she|they) (?:enjoys?|loves?) [^,;]+)?",
    ],
    { beside: `{y? with }{y}${aboutX}${atRest}` },
  ),
  // «He has a nasty streak when he doesn't get his own way».
  ...calledBy(["(?:nasty|mean|cruel|vicious|spiteful|manipulative|sly) streak"], {
    behind: `(?: when (?<h>he|she|they) (?:do(?:es)?n['’]t|does not|can['’]t) get (?:his|her|their) (?:own )?way)?`,
    beside: "{h? when }{h}{h? doesn't get what }{h}{h? asks for}",
  }),
  // «A leech on his sister, lived off her since March».
  ...calledBy(["(?:leech|parasite|sponger|drain|millstone|burden) (?:on|round|to)"], {
    behind: ` ${whom}(?:, (?:lived|living|lives|sponged|sponging) off (?:him|her|them))?${rest}`,
    slot: "what {who} has had from {y}",
  }),
  // «Mouth like a sewer on her tonight», «half-baked excuse about the bus»: what was said has a slot.
  ...calledBy(
    [
      "(?:mouth|gob|tongue)(?: on (?:him|her|them))? like a (?:sewer|navvy|docker|trooper|fishwife|cesspit|toilet|razor|whip|foghorn)(?: on (?:him|her|them))?",
      "(?:foul|filthy|dirty|vile|big|smart|cheeky) (?:mouth on|gob on|trap on|tongue on) (?:him|her|them)",
      "(?:half-?baked|half-?arsed|lame|piss-?weak|flimsy|feeble|cock-and-bull|pathetic|threadbare) (?:excuse|story|reason|explanation|tale)(?: after (?:another|the other))?",
      "(?:nothing but )?(?:pie-in-the-sky|empty|hollow|idle) promises(?: from (?:him|her|them))?",
      "(?:pisshead|liar|junkie|soak|lush|chancer|bullshitter)(?=, (?:you |we )?can)",
      "no (?:shrinking violet|wallflower|angel|choirboy|saint)",
    ],
    { slot: said },
  ),
  // «Lights are on but nobody's home», «not playing with a full deck».
  ...calledBy(
    [
      "lights (?:are|were|['’]re) on,? but (?:nobody|no one|no-one)(?:['’]s| is| was) (?:at )?home",
      "not (?:playing with a full deck|the full (?:shilling|quid)|all there)",
      "(?:few (?:\\p{L}+ )*\\p{L}+|sandwich|brick|slice|card|penny) short of an? [\\p{L} ]+",
    ],
    { slot: "how {who} <responded|responds>", behind: rest },
  ),
  // «War of attrition over the blinds, she won't give an inch»: of who gives none.
  [
    `(?:(?:the )?(?:whole|entire) (?<d>\\p{L}+) (?:went|was spent|was wasted) on )?${strong}(?:war of attrition|battle of wills|running battle|stand-?off|tug of war|cold war|storm in a tea-?cup|tempest in a teapot)(?: (?:that )?(?:he|she|they) (?:brewed|cooked|whipped|stirred|got|kicked) up)? (?:over|about) ${thing}(?:, (?<who>he|she|they) (?:wo|would|did|does)n['’]t (?:give (?:an inch|way|in)|budge|back down|shift|move an inch))?`,
    asked(did, "{x? about }{x}{d? the whole }{d}"),
  ],
  [
    `(?:groundhog day|every \\p{L}+ (?:turns into|ends (?:up )?(?:in|as)|becomes) the blame game) with (?<who>[^,;]+?)(?:, every (?:single )?(?<e>\\p{L}+) the same \\p{L}+ing about ${thing}|,? and it(?:['’]s| is) never (?:(?:his|her|their) fault|him|her|them))?`,
    askedOften(did, "{x? about }{x}{e? on many }{e}{e?s}"),
  ],
  // «Angel with the visitors, demon with us»: how it is with each has a slot.
  [
    `${strong}(?:teacher['’]s pet|angel|toady|saint|lamb|charmer|gentleman|sweetheart|perfect (?:lady|gentleman)|(?:turn(?:s|ed) on the charm)|(?:jekyll and hyde, )?(?:lovely|nice|sweet|charming|polite|two-faced)) (?:with|round|around|to|for|in front of) ${thing},? (?:(?:and|but) )?${differs} (?<y>(?:the (?:second|minute|moment)|when|once|as soon as|with|to) [^;]+)`,
    askedOften("how {who} <was|is> with {x}, and how {y}"),
  ],
  // «Leech on his sister, lived off her since March», «the brother's a gobshite, rang four times»: what was done is so.
  [
    `(?<who>(?:the|his|her|their|our) \\p{L}+)(?:['’]s| is| was) ${strong}${labels}, (?<y>${deed})`,
    [
      ["reword", "{who} {y}"],
      ["own", "{who} {y}, and I wondered what was behind it"],
    ],
  ],
  [`${strong}${labels}(?: and (?:an? )?${labels})?, (?<y>(?!still in (?:the|his|her|their) )${deed})`, fact("{y}")],
  // «Helicopter mother, hovering over his plate the entire visit», «gold-digger of a girlfriend was in again».
  [
    `${strong}(?:helicopter|smother|tiger|pushy|interfering|overbearing) (?<x>${kin}), \\p{L}+ing [^;]*?(?<t> (?:the (?:entire|whole)|all) \\p{L}+)?`,
    asked("what the {x} <said or did|says or does>", "{t}"),
  ],
  [
    `(?:(?:the|his|her|that) )?[\\p{L}-]+ of an? (?<x>${kin}) (?<y>(?:is|was|has|had|came|went|rang|phoned|called|turned|left|told|asked|brought)\\b[^;]*)`,
    [
      ["reword", "the {x} {y}"],
      ["own", "the {x} {y}, and I felt [your own feeling]"],
    ],
  ],
  // «Devil-may-care attitude, couldn't care less what happens on the tag».
  [
    `${strong}[\\p{L}'’-]+ attitude,? (?:(?:he|she|they) )?(?:could|does|did)n['’]t (?:care less|give an? \\p{L}+|care)(?: about)? (?<x>[^;]+)`,
    asked("how {who} <responded|responds> to {x}"),
  ],
  // «Mutton dressed as lamb for the visit»: what was worn.
  [
    `mutton dressed (?:up )?as lamb${rest}`,
    [
      ["observe", "I <|have >noticed [what {who} <wore|wears>]{t}"],
      ["own", "I <felt|feel> [your own feeling] at [what {who} <wore|wears>]{t}"],
    ],
  ],
  // «Her version of Saturday needs taking with a pinch of salt»: it was told, and how it was is open.
  [
    `${whose} (?:version|account|story|tale)(?<x> of [^,;]+?)? (?:needs?|needed|should be|has to be|is to be|must be|is best|was best) (?:taking|taken|to be taken) with [^,;]*salt`,
    [
      ["observe", "I have listened to {whose} account{x}, and I noticed [what you saw or heard yourself]"],
      ["own", "I am unsure how to understand {whose} account{x}"],
    ],
  ],
];
