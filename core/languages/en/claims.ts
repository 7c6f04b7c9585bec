import type { ClaimKinds } from "../../lexicon/claim-kinds";
import { none } from "../../lexicon/kinds";
import { cautions } from "../cautions";

/** What is near at hand to think, and not therefore so. */
const hasty = "easy|easier|tempting|natural|simple|hasty|quick|wrong|unfair|unkind|harsh|a mistake|a stretch";

/** What one makes of somebody, in thought or on paper. */
const views =
  "(?:think|assum|believ|suppos|conclud|writ|say|call|label|describ|presum|dismiss|brand|chart|record|claim)(?:e|ing)?|(?:read|see|tak|treat)(?:e|ing)? (?:it|this|that|her|him|them) (?:as|that)|(?:put|putting) (?:it|this|that) down to";

/** The words by which English notes tell who vouches for something, and of whom it is. */
export const claims: ClaimKinds = {
  said: /^(?:says|said|jokes|joked|tells|told|reports|reported|states|stated|adds|added|explains|explained|recalls|recalled)$/,
  thought: /^(?:thinks|thought|reckons|reckoned|believes|believed|feels|felt)$/,
  saidIt: /^so$/,
  behindSaidIt: /^(?:to|out)$/,
  believed: /^believed?$/,
  // «If you believe the neighbour», «if we are to believe the neighbour».
  toBe: /^(?:be|to|you|we|one)$/,
  if: /^if$/,
  stands: none,
  helps: /^(?:helps?|works?)$/,
  whatHelps: /^what$/,
  whenever: /^(?:when(?:ever)?|(?:every|each)(?:_time)?)$/,
  meanwhile: /^whil(?:e|st)$/,
  onceSo: /^(?:when(?:ever)?|once)$/,
  practised: none,
  advised:
    /^(?:offer|give|ask|try|let|leave|keep|call|ring|use|remind|encourage|sit|stay|walk|check|do|don't|please|avoid|speak|talk|take|bring|see|put|turn|go|make|tell|remember|allow|support|distract|redirect|guide|lead|hold)$/,
  it: /^it$/,
  soLong: /^(?:so|as)$/,
  exclaims: none,
  long: /^long$/,
  cites:
    /^(?:words?|names?|named|titled?|songs?|sang|sings?|sung|films?|books?|signs?|signed|signing|label(?:led|s)?|phrases?|term(?:s|ed)?|wrote|writes|written|reads?|spelled|spelt|crossed|marked|expression|message|text|note|quote|called|calls|known|points?|pointed|pointing|chose|chooses|picks?|picked|circled|ticked|card|board|chart|scale)$/,
  usesTo: none,
  toSay: none,
  account:
    /^(?:version|account|story|view|opinion|take|explanation|telling|feeling|feelings|impression|reading|understanding|belief|verdict|line|position|stance|conclusion|assessment)$/,
  uttered:
    /^(?:laughed|laughs|smiled|sniffed|snapped|whispered|muttered|mumbled|shouted|yelled|screamed|sobbed|sighed|groaned|joked|grinned|quipped|retorted|went|goes)$/,
  fools: none,
  myPart: /^on (?:my|our) part$/,
  nameWord: /^(?:names?|words?|title|term|label|nickname|phrase)$/,
  mockTitle: /^(?:lady|lord|sir|madame?|queen|king|prince|princess|duchess|diva)$/,
  ownGuess:
    /^(?:(?:(?:but|or|and|though) )?(?:(?:that|this|it) (?:'s|is|was)|that's|it's) (?:(?:only|just|all|purely|simply|merely) )*(?:my|our) (?:own )?(?:guess|reading|interpretation|hunch|impression|assumption|take|theory|hypothesis|thought)|or so it (?:seems|seemed|appears|appeared|looks|looked|felt|sounded)(?: to (?:me|us))?)$/,
  caution: cautions({
    before: "please|and|but|so|yet|also|just|then|remember to|reminder to",
    openings: [
      "(?:do|let's|let us|try(?: hard)?|(?:be )?careful) not(?: to)?|don't|never|avoid|(?:(?:we|i|staff) )?(?:(?:must|should|have to|need to) )?(?:stop|quit)|(?:be )?(?:careful about|wary of)",
      `(?:it|that|this)(?: [^ ]+){1,4} (?:${hasty})(?: (?:of|for) [^ ]+)? to`,
      `(?:(?:it|that) (?:'s|is|was|would be) )?(?:not (?:right|fair|accurate|correct|true)|${hasty})(?: of [^ ]+)? to`,
      // «Agreed not to write «addict»», «reminded the new lad never to call him lazy»
      "(?:(?:we|i|staff|team|it was|was|have|has|had|'ve|all) )*(?:agreed|decided|resolved|promised|prefer|try|tried|trying|aim|choose|chose|want|asked|reminded|told|advised|warned)(?: (?:each other|the [^ ]+(?: [^ ]+)?|[^ ]+))? (?:not|never) to",
      "(?:(?:we|i|staff) )?(?:agreed|decided) (?:that )?(?:we|nobody|no one|staff) (?:should|will|would|'ll|'d)(?: (?:not|no longer|never|stop))?",
      "instead of|rather than",
      "the word [^ ]+ (?:is|was) not one (?:we|i) (?:want|like)? ?to",
      "(?:'?s |is )?(?:best|better|kinder|fairer)(?: practice)? not to",
      "(?:nobody|no one|none of us) (?:should|must|may|can|ought to)(?: ever)?",
      "(?:we|you|one|staff|i) (?:really )?(?:(?:should|must|ought|shall|may|can|need)(?:n't| not| never)|cannot|should avoid)(?: to)?",
      `(?:i|we) (?:was|were|am|are|feel|felt)(?: [^ ]+){0,2} (?:${hasty}|tempted) to`,
    ],
    views,
    // «Wonder was she cross»: asked in the order of a question, with nothing that opens it.
    // «We do not write addict here»
    orders:
      "(?:we|i|staff) (?:do not|don't|never|no longer|rarely|won't|will not) (?:write|say|call|use|label|describe)|wonder(?:ing|ed)? (?:was|is|were|are|did|does|do|has|had|would|could|will|can) [^ ]+|(?:i|we) (?:'m|'re|am|are) not saying",
  }),
  inquires: /^(?:ask|check|find|explore|clarify|discuss|establish|hear|see|investigate|consider)$/,
  convinced: /^(?:convinced|sure|certain|adamant)$/,
  merely: /^(?:just|only|merely|simply|but)$/,
  holdsTrue: /^(?:true|case|correct|right)$/,
  tidings: none,
  fromWhat: /^from$/,
  goingBy: /^(?:going|judging)$/,
  called: /^(?:called|labelled|labeled|branded|termed)$/,
  ticks: /^(?:put|ticks|ticked|circles|circled|chose|chooses|picked|picks|wrote|writes|underlined|rated|scored)$/,
  sorry: /^(?:apologi[sz]e[sd]?|apologi[sz]ing|sorry)$/,
  puts: /^puts?$/,
  with: /^with$/,
  all: /^all$/,
  grounds: /^(?:reasons?|excuse|explanation|answer|grounds)$/,
  gave: /^(?:gave|gives|given|offered|offers)$/,
  bears: /^(?:bear|stand|face|stomach|abide|handle)$/,
  whichAll: /^which$/,
  proposes: /^(?:should|could|ought|might|must|need)$/,
  and: /^and$/,
  bearing: /^(?:behav|act|treat|carr)/,
  asISee: /^as$/,
  looksSo: /^it look(?:s|ed) (?:like|that way|so)$/,
  accountHead:
    /^(?:collateral|hx|history|info|information|feedback|message|views|text|sms|e?mail|letter|voicemail|call|phone call|handover|report|update|word|note)\b.* (?:from|by|via)\b|^from |^collateral(?: history)? \w+$|(?:own|'s) (?:own )?(?:views?|perspective|take|account|version|opinion|words|voice|side)$|^(?!staff |we |i ).+ (?:on|over|by) the (?:phone|telephone)$|^on (?:asking|being asked|questioning)$|^(?:when |being )?asked (?:how|what|why)\b|put it like this$/,
  accountOf:
    /^(?:collateral|hx|history|info|feedback|message|views|text|sms|e?mail|letter|voicemail|call|phone call|handover|report|update|word|note|from)/,
  accountOfGroup:
    / (?:group|days|nights|lates|earlies|shift|team|school|college|police|ward|hospital|clinic|letter|referral|summary|notes?|report)$/,
  supposal:
    /^(?:impression|hunches|hypothes[ie]s|formulation|interpretation|theory|guess|hunch|assumption|supposition)$/,
  asks: /^(?:what|how|why)$/,
  house:
    /^(?:school|nursery|college|hospital|clinic|ward|court|council|referral|letter|report|summary|notes?|driver|coach|solicitor|lawyer|priest|vicar|dentist|barber|hairdresser|plumber|caretaker|receptionist|boss|employer|group|class|panel|tutor|headteacher|landlord|landlady|examiner|trainer|caller)$/,
  out: /^out$/,
  thus: none,
  sees: none,
  as: /^as$/,
  rang: /^(?:call(?:s|ed)|r(?:ang|ings)|phone[ds]|emails?|emailed|text(?:s|ed))$/,
  soThat: /^(?:that|as)$/,
  onlyHere: /^(?:only|just|here)$/,
  spared: none,
  usual: /^usual$/,
  naming: /^(?:call|describ)/,
  calls: /^call(?:s|ed)$/,
  describes: /^describ/,
  about: /^about$/,
  forAnEnd:
    /^(?:phon|call|text|writ|wrote|shout|yell|scream|talk|speak|spoke|whisper|mutter|mumbl|complain|apologi|thank|repeat|explain|mention|remark|comment|agree|request|admit|concede|confess)/,
  ofOneself: /^defin/,
  without: /^without$/,
  accuses: /^accus(?:es|ed|ing)$/,
  news: /^(?:messages?|calls?|calling|texts?|e?mails?|voicemails?|letters?|word|feedback|info|information|report|heard|hear|hearing|learned|learnt)$/,
  ceases: /^(?:stop|help|resist|quit)$/,
  askedOf: /^(?:asked|asks|begged|begs|told|tells)$/,
  // «The hydrangea sulks in August»: nor is a month anybody; April, May and June may be.
  weekday:
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|july|august|september|october|november|december)$/,
  likeness: /^(?:like|as)$/,
  initialism: none,
  abstract: /(?:ness|ism|ery)$/,
  ofFamily:
    /^(?:situation|history|dynamics?|relations?|relationships?|meeting|visit|background|therapy|contact|circumstances|life|home|matters?|issues?)$/,
  feltAt: /^(?:about|at|by|with|over|of|to|for|that)$/,
  wound: none,
  grading: none,
  ofThings: none,
  meanDeed:
    /^(?:sneaky|crafty|underhand|devious|petty|spiteful|childish|immature|manipulative|selfish|self-pitying|pathetic|half-hearted|spoilt|spoiled|bratty|cowardly|arrogant|rude|insolent|nasty|vindictive|malicious|deceitful|dishonest|lazy|theatrical|melodramatic|attention-seeking|obnoxious|entitled|ungrateful|sulky|stroppy|passive-aggressive|cynical|feeble|lame|condescending|sarcastic|snide|gutless|shameless|callous|cruel|heartless|bitchy|catty|vile|hateful|snarky|waspish|tactless|insensitive|thoughtless|impertinent|impudent|cheeky|smug|patronising|patronizing|sanctimonious|petulant|surly|hysterical|vicious|poisonous|venomous|barbed|vengeful|conniving|sly|scornful|contemptuous|boorish|uncouth|lewd|vulgar|crass)$/,
  deed: /^(?:attempts?|stab|messages?|texts?|letters?|notes?|voicemails?|jokes?|gestures?|requests?|outbursts?|digs?|jibes?|prank|pranks|tricks|effort|excuses?|trick|stunts?|move|ploy|reaction|response|reply|answers?|remarks?|comments?|behaviou?rs?|conduct|attitude|moods?|tempers?|performance|display|stuff|games?|tactics?|snivelling|whining|demands|look|looks|smirk|tone|manners|act|way)$/,
  unceasing: /^(?:warning|reason|provocation|cause|exception|fail|end|doubt|question|letup|let-up)$/,
  sortOf: /^(?:sort|kind)$/,
  than: /^than$/,
  finds: /^f(?:ind|inds|ound|inding)$/,
  when: /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|o'clock|noon|midnight)$/,
  agent: /^by$/,
  reasonApart: /^(?:as|for)$/,
  hearsay: /^(?:said|reported|rumoured|rumored|thought|believed)$/,
  afraid: none,
  noNoun: /.(?:wards|wise)$|^(?:round|yeah|aye)$/,
  plan: /^(?:agreed|plan(?:s|ned)?|agreement|rule|routine|signal|goals?|aims?|targets?|expectation|criteri(?:on|a)|actions?|tips?|advice|reminders?|guidance|approach|strateg(?:y|ies)|interventions?|instructions?|rules|routines)$/,
  colleagues: /^(?:those|whoever|all|everyone|everybody|you|nights|days|lates|earlies|staff|team|colleagues)$/,
  noSaid: /^(?:say|says|said|saying) no$/,
  asPer: /^as per$/,
  directs: /^(?:obs|nb|reminder)$/,
  topic: /^(?:topics?|theme|hypothesis)$/,
  fears: /^(?:worried|afraid|concerned|scared|frightened|anxious|terrified|fearful)$/,
  asSaid: none,
  reckons: none,
  adds: none,
  notice: none,
  reminder: /^remember$/,
  situation: /^situations?$/,
  aiming: /^(?:will|would|can|could|should)$/,
  wishes: none,
  paper:
    /^(?:journal|sheet|plan|assessment|card|chart|file|notes?|folder|protocol|policy|record|records|form|list|passport|profile|wristband)$/,
  points: /^(?:it|that|this|these|which)$/,
  lies: /^(?:'s|is|stands|says)$/,
  refers: /^(?:cf\.?|see|per|ref\.?)$/,
  signs: none,
  signedTo: none,
  speaksUp: none,
  noted: /^noted$/,
  denies: none,
  asUsual: /^(?:usual|normal|ciwa|ciwa-ar|cows)$/,
  usualPlan: /^(?:plan|protocol|routine|care|procedure|practice)$/,
  looks: /^look(?:s|ed|ing)?$/,
  lookedAt: /^(?:at|for|after|through|around|round|into|past|away|forward|down|up|over|out)$/,
  lookedAway: /^(?:down|up|over|out|away)$/,
  strikes: /^(?:strikes?|struck)$/,
  sounds: /^sound(?:s|ed)?$/,
  appears: /^appear(?:s|ed)?$/,
  intoView: /^(?:at|from|behind|before|for|outside|beside|out|on)$/,
  feels: /^(?:feel|felt|hop|sens)/,
  ability: /^(?:can|could)$/,
  fiction:
    /^(?:story|tale|fairytale|fairy-tale|fable|panto|pantomime|play|poem|song|ballad|comic|chapter|opera|musical|nativity|puppet-show|legend|myth|episode|thriller|whodunnit|script|plot)$/,
  character:
    /^(?:scrooge|cinderella|rapunzel|goldilocks|macbeth|hamlet|othello|iago|fagin|gollum|voldemort|dumbledore|snape|hagrid|cruella|rumpelstiltskin|aladdin|maleficent|grinch|shrek|eeyore|tigger|heathcliff|ebenezer|smaug|dracula|frankenstein|quasimodo|garfield|poirot|bluebeard|aslan|narnia|gruffalo|paddington|baloo|mowgli|simba|bambi|dumbo|pinocchio|geppetto)$/,
  story: /^(?:[a-z]{0,8}films?|manga|movies?|books?|novel|drama|series|podcast|documentary|cartoon|sitcom|soap)$/,
  inStory: /^where$/,
  ofStory: /^(?:who|which)$/,
  theStory: /^it$/,
  play: /^(?:charades?|revue|sketch|musical|panto|nativity)$/,
  scene: /^stage$/,
  plays: /^(?:play|mim|rehears)/,
  soThen: /^so$/,
  has: /^has$/,
  under: /^under$/,
  publicWord:
    /^(?:governments?|parliament|congress|senate|ministr(?:y|ies)|regime|troops|army|militar(?:y|ies)|militias?|militants|insurgents|guerrillas|rebels|settlers|officials|lawmakers|newspapers?|broadcasters?|corporations?|neo-?conservatives|republicans|democrats|tories|lobbyists|authorities|fundamentalists|jihadists?|islamists?|mujahideen|campaigners|witness(?:es)?|ringleaders?|activists?)$/,
  agency:
    /^(?:offices?|departments?|councils?|agenc(?:y|ies)|authority|surger(?:y|ies)|clinics?|pharmac(?:y|ies)|hospitals?|insurers?|insurance|banks?|compan(?:y|ies)|firms?|suppliers?|providers?|canteen|helpdesk|switchboard|dwp|hmrc|nhs|camhs|cmht|tribunal|registry|housing_association|charity|college|courier|garage|laundry|warehouse|payroll|estates|procurement|facilities|catering|maintenance|jobcentre|dvla)$/,
  office:
    /^(?:presidents?|premiers?|(?:prime_)?ministers?|senators?|congressm[ae]n|congresswom[ae]n|ambassadors?|governors?|diplomats?|spokes(?:m[ae]n|wom[ae]n|persons?)|journalists?|reporters?|columnists?|historians?|economists?|researchers?|scientists?|geologists?|professors?|bloggers?|politicians?|commanders?|leaders?|dictators?|sheikh)$/,
  ruler:
    /^(?:putin|trump|obama|clinton|merkel|macron|thatcher|blair|berlusconi|stalin|hitler|mussolini|saddam|arafat|gaddafi|khomeini|mugabe|netanyahu|rumsfeld|wolfowitz|cheney)$/,
  court: /^(?:judges?|jurors?|prosecutors?|courthouse)$/,
  ofPlace: none,
  surname: none,
  ofWorks: /^(?:symbolic|lyrical|allegorical)$/,
  publicName:
    /^(?:u\.s\.?|u\.n\.?|u\.k\.?|usa|nato|nations|america|americans|britain|british|england|scotland|europe|iraq|iraqis|iran|iranians|israel|israelis|palestine|palestinians|gaza|syrians?|syria|lebanon|russians|russia|soviets|china|japan|germany|germans|france|spain|italy|italians|india|pakistan|afghanistan|afghans?|korea|saudis|egypt|egyptians?|libya|ukraine|ukrainians|turkey|mexico|cuba|vietnam|australia|canada|nyt|bbc|cnn|reuters|xinhua|hamas|hezbollah|qaeda|al-qaeda|taliban|jihad|sunnis|shi'?ites?|shiites?|shia|kurds|baathists?|republicans?|democrats?|pentagon|kremlin|hollywood|washington|moscow|baghdad|enron|microsoft|google|arsenal|everton|liverpool|tottenham|spurs|celtic|leeds|sunderland|burnley|middlesbrough|united|uefa|fifa|netflix|amazon|tesco|asda|lidl|aldi|sainsburys|argos|ikea|vodafone|virgin|ryanair|easyjet)$/,
  publicSign:
    /^(?:elections?|electoral|voters?|ballots?|boycotts?|treat(?:y|ies)|cease-?fires?|occupation|cabinet|embass(?:y|ies)|political|politically|politics|policy|policies|diplomatic|democracy|democratic|nuclear|warheads?|troops|war|sanctions|salafis[tm]|islamic|islam|muslims?|arabic|arabs?|militant|fundamentalist|extremists?|terroris[mt]s?|trials?|prince|allegiance|border|council|constitution|advent)$/,
  means: /^(?:means|meant|meaning)$/,
  plural: /^(?:they|people|crowds?|mobs?|most|all|some|many|several|both|whom)$/,
  trade:
    /^(?:bartenders?|receptionists?|wait(?:er|ress|ers|resses|staff)|hostess|cashiers?|sales(?:m[ae]n|wom[ae]n|person|people)|shopkeepers?|contractors?|realtors?|mechanics?|electricians?|plumbers?|stylists?|hotel|restaurant|dealership)$/,
  tradeSign: /^(?:refund(?:s|ed)?|discounts?|coupons?|warranty|rip-?off|unprofessional)$/,
  ofTrade: /^unprofessional(?:ly)?$/,
  care: /^(?:pts?\.?|patients?|clients?|residents?|wards?|bays?|beds?|rooms?|meds|medications?|depot|nurses?|nursing|staff|shifts?|prn|tablets?|pills?|showers?|breakfast|lunch|dinner|supper|obs|admission|admitted|discharged?|therapy|therapist|keyworker|carers?|sectioned|detox|relaps\w+|overdose|sleep|slept|bedtime|lounge|dayroom)$/,
};
