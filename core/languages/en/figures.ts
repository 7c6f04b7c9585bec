import type { Idiom } from "../idioms";
import {
  about,
  aboutX,
  asked,
  askedOften,
  being,
  deeds,
  did,
  doesNow,
  fact,
  he,
  labels,
  person,
  said,
  strong,
  when,
  whose,
} from "./asking";

/*
 * Sentences built on a figure of speech that mocks or judges, in general form: whom and what it was about stay, with a
 * slot for what was seen; what is a fact in them stands for itself.
 */

export const figures: readonly Idiom[] = [
  // «Pat is forever talking out of his backside about the money»: what was said has a slot.
  [
    `${being}(?:talk(?:s|ed|ing)|speak(?:s|ing)|spoke) (?:out of|through) (?:${whose} (?:arse|ass|backside|hole|hat|bum|behind|hoop)|the back of (?:his|her) (?:neck|head))${about}`,
    asked(`${said}${aboutX}`),
  ],
  [
    `${being}(?:talk(?:s|ed|ing)|speak(?:s|ing)|spoke) out of both sides of ${whose} mouth(?:, [^;]+)?`,
    asked(`${said}, and to whom`),
  ],
  // «Wouldn't lift a finger at clean-up», «wouldn't lift a brush himself»: that somebody took no part is so.
  [
    `${he}(?:wouldn['’]t|won['’]t|didn['’]t|doesn['’]t|never) lift(?:s|ed)? an? finger (?:at|in|during|for|with) (?<x>(?:(?!unless|until|when)[^,;])+?)`,
    fact("{subject}<did|does> not take part in {x}"),
  ],
  [
    `${he}(?:won['’]t|doesn['’]t|never) lifts? a finger(?<t> (?:at|in|during|with|for) (?:(?!unless)[^,;])+?)? unless (?<p>you|we|I|they) (?<y>(?:stand|ask|tell|push|remind|prompt|make|sit|go|keep|help)\\b[^,;]*)`,
    [
      ["observe", "I have noticed [what {who} says or does]{t} when {p} do not {y}, and I wonder what is behind it"],
      ["own", "I feel [your own feeling] at [what {who} says or does]{t} when {p} do not {y}"],
    ],
  ],
  [
    `${he}(?:won['’]t|doesn['’]t|never) lifts? a finger(?<t> (?:at|in|during|with|for) (?:(?!unless)[^,;])+?)? unless there(?:['’]s| is) (?:an?|some) (?<y>[^,;]+)`,
    [
      ["observe", "I have noticed [what {who} says or does]{t} when there is no {y}, and I wonder what is behind it"],
      ["own", "I feel [your own feeling] at [what {who} says or does]{t} when there is no {y}"],
    ],
  ],
  [
    "(?:(?:an? )?hurler on the ditch,? )?(?:full of advice )?(?:and |but )?(?:wouldn['’]t|won['’]t|doesn['’]t|didn['’]t) lift an? \\w+ (?<whose>him|her|them)sel(?:f|ves)",
    asked("what {who} said or did when there was work to do"),
  ],
  // «Sat on his fat arse all shift while the others did the yard».
  [
    `${he}sat on ${whose} (?:(?:fat|lazy|big|own) )*(?:arse|ass|backside|bum|hole)(?<t> (?:all|the whole|the entire) \\w+)? while (?<y>[^;]+)`,
    fact("{subject}did not take part{t} while {y}"),
  ],
  // «Was a pain in the hole the whole evening, God forgive me».
  [
    `${being}${strong}(?:pain|boil) (?:in|on) the (?:hole|arse|ass|neck|backside|bum|rear|butt|proverbial)${when}(?:, (?:god forgive me|god love (?:him|her)|sorry|frankly|honestly)[^;]*)?`,
    asked(did, "{t}"),
  ],
  // «Has the young staff eating out of her hand», «has her mother wrapped round her little finger».
  [
    `${he}(?:has|had|['’]s got|has got) (?<x>[^,;]+?) (?:eating out of ${whose} hands?|(?:wrapped|twisted|wound) (?:a?round) (?:his|her|their) (?:little )?finger)(?: and (?:it shows|the \\w+ (?:show|prove) it))?`,
    asked(`${did} with {x}`),
  ],
  // «Plays that soft-hearted sister of his like a violin».
  [
    `${being}(?:plays?|played|playing) (?:(?:that|the|this) )?(?:[\\p{L}-]+ )*?(?<x>sister|brother|mother|mum|mam|mom|father|dad|da|gran|nan|wife|husband|aunt|uncle|daughter|son|friend|mate) of ${whose}s? like an? (?:\\w+ )?(?:violin|fiddle|piano|harp|banjo)`,
    asked(`${did} with {whose} {x}`),
  ],
  [
    `${being}(?:plays?|played|playing) (?<x>[^,;]+?) like an? (?:\\w+ )?(?:violin|fiddle|piano|harp|banjo)${when}`,
    asked(`${did} with {x}`, "{t}"),
  ],
  // «Blowing hot and cold with the OT all week, can't rely on a word she says».
  [
    `(?:been )?blowing hot and cold(?: (?:with|about|on) (?<x>[^,;]+?))?(?<t> (?:all|this|since)[^,;]*?)?, (?:(?:you|we|I) )?(?:can['’]t|cannot|can never|never) (?:rely on|trust|believe) (?:a|one) word (?<who>he|she|they) says?`,
    asked("what {who} said or did{x? with }{x}", "{t}"),
  ],
  [
    `${being}bl(?:owing|ows|ew) hot and cold(?: (?:with|about|on|over) (?<x>[^,;]+?))?(?<t> (?:all|this|since)[^,;]*)?`,
    asked(`${did}{x? with }{x}`, "{t}"),
  ],
  // «War of attrition over the blinds, she won't give an inch».
  [
    "(?:(?:it['’]s|it is|it was|an?|another|the usual) )*(?:war of attrition|battle of wills|running battle|stand-?off|tug of war|cold war) (?:over|about) (?<x>[^,;]+?), (?<who>he|she|they) (?:won['’]t|will not|doesn['’]t|refuses to) (?:give (?:an inch|way|in)|budge|back down|shift|move an inch)",
    askedOften(`${doesNow} about {x}`),
  ],
  [
    "(?:(?:it['’]s|it is|it was|an?|another|the usual) )*(?:war of attrition|battle of wills|running battle|stand-?off|tug of war|cold war) (?:over|about) (?<x>[^,;]+?)(?:, (?<who>he|she|they) (?:wouldn['’]t|didn['’]t|refused to) (?:give (?:an inch|way|in)|budge|back down|shift|move an inch))?",
    asked(`${did} about {x}`),
  ],
  // «She can't stomach the new roommate, that's why she moved tables»: what was done is so, and why is wondered.
  [
    "(?:he|she|they) (?:can['’]t|cannot|couldn['’]t) (?:stomach|abide|stand|bear|stick|hack) (?<x>[^,;]+?),? (?:and )?(?:that['’]s|that is|which is|this is) why (?<y>(?:he|she|they) [^;]+)",
    [
      ["observe", "{y}, and [what was said or done] <made|makes> me wonder whether that <had|has> to do with {x}"],
      ["own", "{y}, and I wonder<ed|> whether that <had|has> to do with {x}"],
    ],
  ],
  // «Ian's the shit-stirrer in all this, the other two just follow».
  [
    `(?<who>${person})(?:['’]s| is| was) the (?:main |real )?(?:shit-?stirrer|stirrer|ring-?leader|troublemaker|instigator|bad apple|brains) (?<t>in (?:all )?(?:this|it|that))(?:, (?:the (?:other|rest|lads|girls)|everyone else)[^;]*)?`,
    asked(did, " {t}"),
  ],
  // «Two-faced with the other girls, nice to them at dinner and then you should hear her».
  [
    `${being}(?:(?:so|very|right|pure) )*two-?faced (?:with|to|about|towards) (?<x>[^,;]+?), (?:nice|sweet|lovely|all smiles|friendly)[^;]*`,
    askedOften(`${doesNow} with {x}`),
  ],
  // «Up and down like a yo-yo, he's constantly at the office door».
  [
    "(?:up and down like a (?:yo-?yo|fiddler['’]s elbow|jack-in-the-box)|in and out like a (?:yo-?yo|fiddler['’]s elbow)), (?<who>he|she|they)(?:['’]s| is| was|['’]re| are) (?:(?:always|constantly|forever) )?(?<x>at [^;]+)",
    [
      ["observe", "{who} <was|is> {x} ([how many times, and when])"],
      ["reword", "{who} <was|is> often {x}"],
      ["own", "as far as I have seen, {who} <was|is> often {x}"],
    ],
  ],
  // «Regular as clockwork, he's at the hatch the second we sit down for handover».
  [
    "(?:as )?regular as clockwork,? (?<who>he|she|they)(?:['’]s| is| was|['’]re| are) (?<x>[^;]+?) (?:the (?:second|minute|moment|instant)|as soon as) (?<y>[^;]+)",
    [
      ["observe", "{who} <was|is> {x} when {y} ([how many times, and when])"],
      ["reword", "{who} <was|is> often {x} when {y}"],
      ["own", "as far as I have seen, {who} <was|is> often {x} when {y}"],
    ],
  ],
  // «Lazybones, still in the pit at noon», «the brother's a gobshite, rang four times»: what was done says it.
  [
    `${strong}(?:lazy-?bones|lazy (?:sod|git|so-and-so|lump|article|bugger|arse|arsed)|idle so-and-so|slugabed|layabout|waster), (?:(?:he|she|they)(?:['’]s| is| was) )?still in (?:(?:the|his|her|their) )?(?:pit|bed|scratcher|sack|leaba) (?<t>[^,;]+)`,
    fact("still in bed {t}"),
  ],
  [
    `(?<who>(?:the|his|her|their|our) \\p{L}+)(?:['’]s| is| was) an? (?:(?:right|real|proper|total|complete|absolute|pure) )*${labels}, (?<y>(?:rang|phoned|called|came|turned up|texted|asked|wrote|left|took|sold|shouted|arrived)\\b[^;]*)`,
    [
      ["reword", "{who} {y}"],
      ["own", "{who} {y}, and I wondered what was behind it"],
    ],
  ],
  [`${strong}${labels}, (?<y>${deeds})`, fact("{y}")],
  // «An addict to the core and he'll always con you».
  [
    "(?:an? )?(?:\\p{L}+ )?(?:addict|junkie|liar|crook|thief|user|drunk|alcoholic|manipulator|chancer) to the (?:core|bone|marrow) and (?<who>he|she|they)(?:['’]ll| will) [^;]+",
    askedOften(doesNow),
  ],
  // «Thumbed his nose at the leave conditions and rolled in at 11»: when somebody came in was seen.
  [
    `${he}thumb(?:ed|s) ${whose} nose at [^,;]+? and (?:rolled|strolled|waltzed|swanned|sauntered|ambled|wandered|breezed) (?<y>(?:in|back|up)\\b[^,;]*)`,
    fact("{subject}came {y}"),
  ],
  // «Expects to be spoon-fed at thirty-four», «wants it all handed to her on a plate».
  [
    `${he}(?:expects?|expected|wants?|wanted|likes?|liked|waits|waited|demands|demanded) (?:to be (?:spoon-?fed|hand-?fed|waited on|mollycoddled|babied|carried|pampered|nursemaided)|(?:it|everything) (?:all )?(?:(?:handed|given|served) (?:up )?to (?:(?<whose>her)|him|them)|done for (?:him|her|them)))(?: (?:hand and foot|on a (?:silver )?(?:plate|platter)))?(?: (?:at|by|like) [^,;]+)?`,
    asked("what {who} <asked|asks> for help with"),
  ],
  // «Couldn't be arsed with OT so stayed in his pit».
  [
    `${he}(?:couldn['’]t|can['’]t|could not) be (?:arsed|bothered|assed|fagged) (?:with|to go to|going to|to do|doing) (?<x>[^,;]+?)(?:,| and| so|, so) (?:(?:he|she|they) )?(?:stayed|lay|remained) in (?:the|his|her|their) (?:pit|bed|scratcher|sack)(?<t> [^,;]+)?`,
    fact("{subject}stayed in bed{t} and did not go to {x}"),
  ],
  // «Taking the piss with the curfew now»: of what goes on.
  [
    `${being}tak(?:ing|es) the (?:piss|mick|mickey|michael) (?:with|over|about) (?<x>(?:the|his|her|their|this) [^,;]+?) (?:now|again|lately|these days)`,
    askedOften(`${doesNow} about {x}`),
  ],
  [
    `${being}(?:taking|takes|took) the (?:piss|mick|mickey|michael) (?:with|over|about) (?<x>(?:the|his|her|their|this) [^,;]+)`,
    asked(`${did} about {x}`),
  ],
  // «Always has an alibi, that fella», «always got his hand out, that one».
  [
    "always (?:has|got|have|with|ready with) (?:an?|some|another|his|her) (?:alibi|excuse|answer|comeback|story|sob story|get-out)(?:, (?<who>(?:that|this) (?:fell[ao]w?|lad|lass|girl|boy|man|woman|lady|chap|bloke)))",
    askedOften("what {who} says when asked, and about what"),
  ],
  [
    `always (?:got|has|with|has got) ${whose} hands? out(?: for (?<x>[^,;]+?))?(?:, (?:that|this) (?:one|lad|lass|girl|boy|man|woman|fella))?`,
    askedOften("what {who} asks for{x? in the way of }{x}"),
  ],
  // «Always giving lip to the night nurse», «still dragging his feet about the form», «full of hot air, this lad».
  [
    `(?:always|forever|constantly|still) giving (?<x>(?:the|our|his|her) (?:\\p{L}+ ){1,2}?|us |me |staff |everyone )?(?:lip|cheek|backchat|grief|jip|gyp|attitude)(?: to (?<y>[^,;]+))?`,
    askedOften("what {who} says", "{x? to }{x}{y? to }{y}"),
  ],
  [
    `${he}(?:(?:is|was|['’]s) )?(?:still|always|forever) dragging ${whose} (?:feet|heels|arse) (?:about|over|on|with) (?<x>[^,;]+)`,
    askedOften(`${doesNow} about {x}`),
  ],
  [
    "full of (?:hot air|bull|bullshit|shit|wind|crap|bluster|blarney), (?<who>(?:this|that) (?:lad|lass|girl|boy|man|woman|lady|fell[ao]w?|chap|bloke))",
    askedOften(doesNow),
  ],
];
