/*
 * Figures of speech and crude words inside a frame, and plain ones that say the same: «my impression was that he was
 * shitting himself» would mock once more. The order is that of the feelings; the first that is met goes first.
 */

const self = "(?:himself|herself|themselves)";
const their = "(?:his|her|their)";

const anger = {
  "(?:as )?(?:mad as (?:a hornet|hell|a box of frogs)|hopping mad|fit to be tied|cross as two sticks)": "angry",
  "(?:spitting (?:feathers|nails|tacks|chips|blood)|seeing red|breathing fire|foaming at the mouth|fit to burst)":
    "very angry",
  "saw red": "got very angry",
  "(?:hit the (?:roof|ceiling)|went (?:through the roof|ballistic|nuclear|apeshit|spare)|blew a (?:gasket|fuse))":
    "got very angry",
  "(?:hits the (?:roof|ceiling)|goes (?:through the roof|ballistic|nuclear|apeshit|spare)|blows a (?:gasket|fuse))":
    "gets very angry",
  "his (?:blood|piss) (?:was |is )?(?:absolutely |really )?boil(?:ing|ed)": "he was very angry",
  "her (?:blood|piss) (?:was |is )?(?:absolutely |really )?boil(?:ing|ed)": "she was very angry",
  "made his (?:blood|piss) boil": "made him very angry",
  "made her (?:blood|piss) boil": "made her very angry",
  "makes his (?:blood|piss) boil": "makes him very angry",
  "makes her (?:blood|piss) boil": "makes her very angry",
  "(?:cheesed|browned|hacked|brassed) off": "fed up",
  "(?:pissed|ticked|teed|narked|p['’]?d) off": "annoyed",
  "(?:had|got|took) the (?:shits|hump|arse|needle|pip|ump|strop|spike)(?= with| about| over| at| because| when)":
    "was annoyed",
  "(?:has|gets|takes) the (?:shits|hump|arse|needle|pip|ump|strop|spike)(?= with| about| over| at| because| when)":
    "is annoyed",
  "in an? (?:right |real |proper |terrible )?(?:strop|huff|snit|paddy|hump)": "annoyed",
  "(?:as )?mad as a (?:wet hen|bag of cats|cut snake)": "very angry",
  "(?:absolutely |totally )?(?:fuming|livid|raging)(?= that)": "very angry",
  "gunning for": "angry with",
  "bitter as gall": "very bitter",
  "(?:(?:his|her|their) )?feathers (?:were )?(?:well |a bit )?ruffled": "put out",
  "fed up to (?:the|his|her|their) (?:gills|eyeballs|hind teeth)": "fed up",
  "salty(?= (?:with|at|about|over) )": "annoyed",
  "(?:hot under the collar|up in arms)": "annoyed",
  "a bellyful of": "enough of",
  [`it up to (?:here|the (?:eyeballs|back teeth)|${their} (?:eyeballs|back teeth|neck)) with`]: "enough of",
  "sick to (?:the back teeth|death|the teeth) (?:of|with)": "very tired of",
  "(?:cos|['’]cos|coz)": "because",
} as const;

const dislike = {
  "(?:can['’]t|cannot) (?:stomach|stick|abide|hack|stand the sight of|bear the sight of)": "strongly dislikes",
  "(?:couldn['’]t|could not) (?:stomach|stick|abide|hack|stand the sight of|bear the sight of)": "strongly disliked",
  "hates ((?:\\S+ )?\\S+?)['’]s guts": "strongly dislikes $1",
  "hated ((?:\\S+ )?\\S+?)['’]s guts": "strongly disliked $1",
  "hates his guts": "strongly dislikes him",
  "hates (?:her|our|my|their) guts": "feels strong dislike",
  "has (?:a|some|got a) (?:beef|bone to pick) with": "is unhappy with",
  "had (?:a|some) (?:beef|bone to pick) with": "was unhappy with",
  "has (?:got )?it in for": "holds something against",
  "had it in for": "held something against",
  "keeps a (?:ledger|list|tally|running tally) in (?:his|her|their) head of": "remembers",
  "kept a (?:ledger|list|tally|running tally) in (?:his|her|their) head of": "remembered",
} as const;

const fear = {
  "scared (?:stiff|witless|rigid|shitless|half to death|to death|out of (?:his|her|their) (?:wits|skin|mind))":
    "very frightened",
  "(?:shit[- ]scared|frightened (?:half )?to death|frightened out of (?:his|her|their) (?:wits|skin))":
    "very frightened",
  [`(?:shitting|crapping|cacking|bricking|papping|kacking) (?:${self}|it|bricks|${their} (?:pants|kecks))`]:
    "very frightened",
  [`(?:wetting|pissing|messing) (?:${self}|${their} pants)(?= about| over| at the thought)`]: "very frightened",
  "his heart was in his mouth": "he was very frightened",
  "her heart was in her mouth": "she was very frightened",
  [`had ${their} heart in ${their} mouth`]: "was very frightened",
  [`(?:nearly |almost )?jumped out of ${their} (?:own )?skin`]: "got a great fright",
  "(?:nearly |almost )?had kittens(?= about| over| when| because)": "got very worried",
  "having kittens": "very worried",
  "(?<!ha[ds] |['’][ds] )lost (his|her|their) (?:bottle|nerve)": "had lost $1 nerve",
  "lost (his|her|their) bottle": "lost $1 nerve",
  "(?:on pins and needles|on tenterhooks|like a cat on (?:hot bricks|a hot tin roof))": "very nervous",
  "(?:an? )?(?:bag|bundle) of nerves": "very nervous",
  "his nerves (is|are|was|were) (?:in shreds|in tatters|shot|shattered|frayed)": "he feels very nervous",
  "her nerves (is|are|was|were) (?:in shreds|in tatters|shot|shattered|frayed)": "she feels very nervous",
  "(?:quaking|shaking) in (?:his|her|their) (?:boots|shoes|slippers)": "very frightened",
  "scares the (?:pants|life|living daylights|shit|crap|wits) (?:off|out of)": "frightens",
  "scared the (?:pants|life|living daylights|shit|crap|wits) (?:off|out of)": "frightened",
  "tied (?:up )?in knots": "very worried",
  "in an? (?:flap|tizz|tizzy|lather|flat spin|tailspin|right state|terrible state)": "very upset",
  "worried (?:sick|stiff|silly|to death)": "very worried",
} as const;

const sorrow = {
  "(?:as sick as a parrot|sick as a parrot|gutted)": "very disappointed",
  "down in the (?:dumps|mouth)": "low",
  "(?:cut to the quick|wounded to the core)": "very hurt",
  "(?:in bits|in pieces|in ribbons)(?= about| over| because| when| after| since)": "very upset",
  "(?:dying|crippled|burning|hot|sick) (?:of|with) (?:shame|embarrassment)": "very ashamed",
  "(?:could have died of|died of|nearly died of) (?:shame|embarrassment)": "was very ashamed",
  "(?:consumed|racked|wracked|riddled|eaten up|eaten alive) (?:with|by) (guilt|shame|regret|remorse|doubt|grief)":
    "full of $1",
  "bored (?:stiff|silly|rigid|shitless|senseless|to (?:tears|death)|out of (?:his|her|their) (?:mind|skull|tree|head))":
    "very bored",
  "(?:climbing|bouncing off) the walls": "very restless",
} as const;

const envy = {
  "green with envy over": "envious of",
  "green with envy at": "envious of",
  "green with envy": "envious",
  "burning with envy (?:over|of|at)": "very envious of",
  "(?:eaten up|eaten alive|consumed|riddled|sick|burning|mad|crazed) (?:with|by) (?:jealousy|envy)": "very jealous",
  "her nose was (?:(?:well|right|truly|really|very much) )?(?:put )?out of joint": "she was put out",
  "his nose was (?:(?:well|right|truly|really|very much) )?(?:put )?out of joint": "he was put out",
  "(?:had|got) (?:her|his|their) nose (?:(?:well|right|truly|really) )?(?:put )?out of joint": "was put out",
  "(?:her |his |their )?nose (?:(?:well|right|truly|really) )?(?:put )?out of joint": "put out",
} as const;

const joy = {
  "(?:as )?(?:over the moon|on cloud nine|in seventh heaven|on top of the world|walking on air|floating on air)":
    "very pleased",
  "(?:chuffed|thrilled|tickled) (?:to (?:bits|pieces|death)|pink|skinny)": "very pleased",
  "like (?:a dog with two tails|(?:the|a) cat (?:that|who) (?:got|had|has got) the cream)": "very pleased",
  "(?:as )?happy as (?:[Ll]arry|a sandboy|a lark|the day is long|a dog with two tails|a clam(?: at high (?:tide|water))?|a pig in (?:muck|mud|shit|clover))":
    "very happy",
  "(?:all )?(?:fired|psyched|hyped|geed) up(?= about| for| over)": "very excited",
  "(?:as )?(?:cock-a-hoop|chuffed)(?= about| with| over| at)": "very pleased",
  "(?:as )?proud as a peacock of": "very proud of",
  "(?:as )?proud as a peacock": "very proud",
  "like a (?:kid|child) (?:in a (?:candy|sweet|toy) (?:store|shop)|on Christmas (?:morning|Day))": "very excited",
  "had a whale of a time": "had a very good time",
  "(?:buzzing|stoked|amped up) (?:about|for)": "very excited about",
} as const;

const love = {
  "head over heels (?:in love )?(?:for|with)": "very much in love with",
  "head over heels": "very much in love",
  "(?:a bit |rather |a little )?(?:sweet|soft) on": "quite fond of",
  "(?:mad|crazy|nuts|potty|bonkers|daft|gaga) (?:about|over)(?= (?:him|her|them|the (?:girl|boy|lad|fella|man|woman|new|one|nurse)|his|that))":
    "very fond of",
  "carrying a torch for": "in love with",
  "hung up on": "very taken up with",
  "has the hots for": "is very attracted to",
  "had the hots for": "was very attracted to",
  "fancies the (?:pants|arse|knickers) off": "is very attracted to",
  "fancied the (?:pants|arse|knickers) off": "was very attracted to",
  "eating (?:his|her|their) heart out (?:for|over)": "longing for",
  "(?:gagging|dying|busting|itching|chomping at the bit|champing at the bit)(?= to )": "very keen",
  "(?:gagging|dying|desperate) for(?= an? | some )": "longing for",
  "thinks the sun shines out of his (?:arse|ass|backside|behind)": "thinks very highly of him",
  "thinks the sun shines out of her (?:arse|ass|backside|behind)": "thinks very highly of her",
  "worships the ground he walks on": "admires him greatly",
  "worships the ground she walks on": "admires her greatly",
} as const;

const belief = {
  "(he|she)['’]s (?:got )?it in(?:to)? (?:his|her) (?:thick )?(?:skull|head|noggin|nut)": "$1 thinks",
  "(?:has|has got|gets) it in(?:to)? (?:his|her) (?:thick )?(?:skull|head|noggin|nut)": "thinks",
  "(?:had|had got|got|took) it in(?:to)? (?:his|her|their) (?:thick )?(?:skull|head|noggin|nut)": "thought",
  "knew in (?:his|her|their) (?:bones|waters?|guts?|heart of hearts)": "was sure",
  "knows in (?:his|her|their) (?:bones|waters?|guts?|heart of hearts)": "is sure",
  "(?:swallowed|bought) (.+?),? hook,? line and sinker": "believed $1",
  "(?:swallows|buys) (.+?),? hook,? line and sinker": "believes $1",
  "(his|her|their) (?:head|mind) was(?= (?:already |still )?(?:down|at|back|out|elsewhere) )": "$1 thoughts were",
  "(he|she)['’]s got something up (?:his|her) sleeve": "$1 is planning something",
  "thunderstruck(?= that| by| at)": "very surprised",
  "smel(?:t|led) a rat": "suspected something",
  "in the doldrums": "very low",
  "(?:had|got) a bee in (?:his|her|their) bonnet(?= because| since| when)": "was very taken up with something",
  "miles (?:off|away)(?= with| somewhere| $)": "far away in thought",
  "has (?:got )?a bee in (?:his|her|their) bonnet about": "is very taken up with",
  "(?:had|got) a bee in (?:his|her|their) bonnet about": "was very taken up with",
  "dead set against": "firmly against",
  "(?:dead set|hell-?bent|hell-?set) on": "very keen on",
  "shopping for a bed(?: and three (?:squares|hots))?": "hoping for a bed and meals",
  "do a (?:runner|bunk)": "leave without telling us",
  "gave (me|us) the runaround": "was putting $1 off",
  "giving (me|us) the runaround": "putting $1 off",
} as const;

export const plainWords: Readonly<Record<string, string>> = {
  ...anger,
  ...dislike,
  ...fear,
  ...sorrow,
  ...envy,
  ...joy,
  ...love,
  ...belief,
};
