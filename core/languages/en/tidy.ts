import type { Tidy } from "../../rephrase/tidy";

const they = "(?:he|she|they|the patient)";
/* What opens a thought of the writer's. */
const thought = "(?:in my view,?|(?:impression (?:is|was)|think|thought|wonder(?:ed)?) (?:that|whether))";

export const tidy: readonly Tidy[] = [
  // Counted or timed, and told larger than it was: no impression, only a slot for how often.
  {
    stance: "own",
    leave: new RegExp(
      `${thought} .*\\b(?:every (?:(?:other|single|few|two|three|five|ten|\\d+) )*(?:seconds?|secs?|minutes?|mins?|hours?)(?! of\\b)|all day(?:,? every day|long)|from (?:dawn|morning) (?:till|til|until|to) (?:dusk|night)|round the clock|every time .* suddenly)\\b`,
      "i",
    ),
  },
  // «Woke with a face like thunder», «stood there»: seen, and no thought.
  {
    leave: new RegExp(
      `${thought} (?:[\\w.'’]+ ){1,4}(?:woke|stood|sat|paced|stormed|stomped|stamped|marched|walked|lay)\\b`,
      "i",
    ),
  },
  // «She is hunting for it ([when and how often])»: beside what goes on now, how often stands apart.
  {
    stance: "observe",
    was: /(?:\bis|\bare|['’]s|['’]re) (?:\w+ )?\w+ing\b/i,
    put: [/(?<!\b(?:noticed|heard|at) )(?<![(\w])\{slot\}$/, "({slot})"],
  },
  // A mind stays a mind, however often.
  {
    leave:
      /^\S+ (?:expects|wants|thinks|believes|hates|loves|fears|assumes|feels|resents|knows|enjoys)\b.*\[when and how often\]/i,
  },
  { put: [/^I (?:have )?noticed (\{slot\}) by (\w+)$/, "By $2 I had noticed $1"] },
  // «Snotty with the agency worker»: how somebody is with a person.
  {
    was: /^\w+ with (?:the|our|his|her|my) (?:\w+ ){0,2}(?:worker|nurse|staff|tech|aide|doctor|carer|cleaner|student|sister|brother|mum|dad|mother|father)\b/i,
    hint: [/^what (.+) (?:said or did|says or does)$/, "how $1 was"],
  },
  {
    was: /^\w+ with (?:the|our|his|her|my) (?:\w+ ){0,2}(?:worker|nurse|staff|tech|aide|doctor|carer|cleaner|student|sister|brother|mum|dad|mother|father)\b/i,
    hint: [/^What (.+) (?:said or did|says or does)$/, "How $1 was"],
  },
  // «[What she said or did] by teatime»: by then a state was reached, and no act.
  {
    leave:
      /\] by (?:\w+time|lunch|dinner|supper|tea|breakfast|noon|midnight|evening|night|morning|the (?:end|time))\b/i,
  },
  // «That one» runs somebody down, and is left dangling.
  { leave: /, (?:that|this) one\b/i },
  // «He only set that goal, and …»: the «only» belongs to what it was for.
  {
    leave: /^(?:\S+ ){0,2}(?:only|just) (?!now\b|after\b|before\b|then\b)[^,]*, and (?:my|from|I)\b.* it (?:is|was)\b/i,
  },
  // «Only settled once, as I saw it, …» reads as if it were one time.
  { leave: /\bonly \w+ once, as I\b/i },
  // «Will say whatever suits her» tells a habit, and in a frame what is to come.
  {
    was: /^will \w+ (?:what|who|any|every|all)/i,
    put: [/\b(he|she|the patient) will (say|tell|use|take|pick|choose|promise|blame)\b/, "$1 will often $2"],
  },
  { was: /^will \w+ (?:what|who|any|every|all)/i, leave: new RegExp(`${thought} ${they} will (?!often\\b)`) },
  // «Behind that smile he's biding his time» goes into a frame.
  { put: [/^In my view (?=(?:behind|under|beneath|underneath)\b)/, "My impression is that "] },
  // «In my view behind that smile», «in my view the lad in 6 he»: the view needs its comma, and has none.
  { leave: /\bin my view (?:behind|under|beneath|underneath|deep|inside|the [^,]*? (?:he|she|they)(?:['’]s)? )/i },
  // «([The number of earlier stays])» tells nothing of one who waits for a place.
  { leave: /\bwaiting to move on \(\[/i },
  // What is known of other patients does not belong in this one's notes.
  {
    leave:
      /\b(?:other|others|couple of|half|bunch of|load of|lot of) (?:the )?(?:people|residents|patients) [^[]*\(\[what is known/i,
  },
  // «Playing the victim after the review meeting»: that was one time.
  {
    was: /^\w+ing\b.* (?:after|during) the\b/i,
    put: [/\bhave noticed (?=\{slot\} (?:[\w ]+ )?(?:after|during) the\b)/, "noticed "],
  },
  {
    was: /^\w+ing\b.* (?:after|during) the\b/i,
    put: [/^(\{slot\} (?:[\w ]+ )?(?:after|during) the .*)leaves me/, "$1left me"],
  },
  // «Scrubs it twice a day, and my impression was»: told as it is.
  {
    was: /^(?!was|has|does|refus|this)[a-z]*[^\Ws]s (?:the|that|this|his|her|their|out|up|it|at|in|on)\b[^.]*,/i,
    put: [/^((?:, )?(?:and )?)my impression was that (he|she|they|the patient) was\b/, "$1my impression is that $2 is"],
  },
  {
    was: /^(?!was|has|does|refus|this)[a-z]*[^\Ws]s (?:the|that|this|his|her|their|out|up|it|at|in|on)\b[^.]*,/i,
    put: [/\bI thought that (he|she|they|the patient) was\b/, "I think that $1 is"],
  },
];
