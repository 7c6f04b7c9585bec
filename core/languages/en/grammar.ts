import type { ClosedClasses } from "../../lexicon/grammar";
import { namesFromManyPlaces } from "../names";
import { names as norwegianNames } from "../nb/names";
import { headings } from "./headings";
import { inflection } from "./inflect";
import moreNames from "./more-names.txt";
import { names } from "./names";

/** Norwegian names that English reads as words where they stand first: “Even so …”, “Per chart …”. */
const wordsToo = new Set(
  (
    "amine angel edit even fanny kitty lea line live lone mats may odd peer per roar rune saga said sander siren stein " +
    "storm tea tone tor else"
  ).split(" "),
);
/** The other Norwegian names: whoever writes English in Norway, or of somebody who came from there. */
const namesFromNorway = norwegianNames
  .split(" ")
  .filter((name) => !wordsToo.has(name))
  .join(" ");

/** The closed classes of English, as they stand in shift notes. */
export const grammar: ClosedClasses = {
  language: "en",
  pronouns: {
    writer: { subject: "i this_writer the_writer writer undersigned this_nurse this_author", object: "me myself" },
    staff: { subject: "we", object: "us ourselves" },
    other: { subject: "he she they", object: "him them", either: "her" },
    thing: "it this that there these those",
    generic: "one you",
    reflexive: "himself herself themselves themself itself each_other one_another",
    possessive: "his her their theirs hers",
  },
  people: {
    patient:
      "patient pt. pt pts year-old yr-old resident client person=people,persons service_user=service_users young_person youngster teenager child=children kid lad lass boy girl man woman gentleman lady guy inpatient outpatient inmate tenant adolescent teen individual participant yp/x su/x consumer newcomer old-timer chap bloke fella fellas=fellas lassie laddie youth res=residents dude geezer toddler infant one-year-old two-year-old three-year-old four-year-old five-year-old six-year-old seven-year-old eight-year-old nine-year-old ten-year-old eleven-year-old twelve-year-old thirteen-year-old fourteen-year-old fifteen-year-old sixteen-year-old seventeen-year-old eighteen-year-old nineteen-year-old poor_soul wee_soul poor_wee_soul old_soul auld_soul poor_auld_soul prisoner detainee offender learner schoolboy schoolgirl pensioner oap=oaps bairn wean wain kiddie kiddo tot nipper gent veteran squaddie camper lodger boarder refugee asylum_seeker asylum_seekers young_one=young_ones little_one=little_ones older_one=older_ones younger_one=younger_ones folk=folk,folks pupil",
    kin: "mother father mum mam mom dad mummy daddy parent brother sister sibling husband wife=wives partner boyfriend girlfriend daughter son aunt auntie uncle grandmother grandfather gran nan nana granny grandad grandpa grandma cousin niece nephew stepmother stepfather stepdad stepmum stepmom stepbrother stepsister foster_mother foster_father foster_mum=foster_mums foster_mam foster_mom=foster_moms foster_dad=foster_dads foster_parent=foster_parents foster_brother foster_sister foster_carer foster_carers family families relative carer next_of_kin ex ex-wife ex-husband ex-partner ex-boyfriend ex-girlfriend fiance fiancee in-laws=in-laws mother-in-law=mother-in-laws father-in-law=father-in-laws brother-in-law=brother-in-laws sister-in-law=sister-in-laws son-in-law=son-in-laws daughter-in-law son-in-law grandson granddaughter stepson stepdaughter step-son step-daughter godson godmother godfather goddaughter half-brother half-sister great-gran great-niece great-nephew grandchild=grandchildren grandkid stepchild=stepchildren widow widower spouse twin mammy=mammies missus hubby granda grandda nanny=nannies whānau koro kuia mokopuna nain taid oma opa nonna nonno mamaw memaw papaw fiancé fiancée stepgran step-gran great-aunt great-uncle granddad gramps godchild=godchildren foster_child=foster_children foster_son foster_daughter foster_sibling grandparent godparent stepparent the_eldest the_youngest his_eldest her_eldest their_eldest his_youngest her_youngest their_youngest",
    staff:
      "staff cleaner housekeeper nurse doctor dr. dr psychologist psychiatrist therapist keyworker key_worker key_nurse support_worker support_workers social_worker social_workers housing_officer housing_officers probation_officer probation_officers care_assistant care_assistants hca=hcas team colleague manager consultant registrar sho student_nurse student bank_staff agency agency_nurse agency_staff night_nurse nights_staff day_staff night_staff physio physiotherapist counsellor counselor caseworker case_manager psychotherapist matron sister_in_charge charge_nurse ot=ots cpn=cpns sw=sws amhp care_coordinator gp=gps paramedic police security nursing_staff nursing_team crisis_team ward_manager ward_staff shift_lead bank_nurse pharmacist teacher instructor advocate chaplain volunteer writer undersigned author hospital_staff chef cook tech=techs orderly=orderlies attending rn=rns lpn=lpns cna=cnas hcsw=hcsws locum=locums ward_sister nurse_in_charge agency_girl agency_lad agency_worker=agency_workers healthcare_assistant=healthcare_assistants",
    others:
      "new_admission the_new_admission newcomer the_newcomer dealer pusher peer roommate housemate neighbour neighbor friend visitor guest mate classmate others=others everyone everybody gang crowd others_on_the_ward the_others the_other_patients other_patients other_residents fellow_patient fellow_patients fellow_resident fellow_residents co-resident co-residents group_of_girls group_of_lads someone_else both the_two_of_them the_pair the_girls the_boys the_lads the_group_of_patients flatmate landlord stranger attender attendee next_door sponsor addict junkie druggie alky=alkies alkie smackhead crackhead pisshead guardian the_youngest the_eldest the_oldest cellmate cell-mate padmate pad-mate bunkmate dorm-mate dormmate tablemate schoolmate workmate teammate room-mate house-mate flat-mate co-tenant squatter pal buddy=buddies crony=cronies chum acquaintance fellow_prisoner fellow_prisoners fellow_inmate fellow_inmates fellow_client fellow_clients fellow_pupil fellow_pupils fellow_tenant fellow_tenants",
    names: `${names} ${namesFromManyPlaces} ${namesFromNorway}`,
    surnames: moreNames,
  },
  subordinators: {
    content: "that",
    question: "whether if",
    cause: "because since as cos cause coz given_that seeing_as seeing_that",
    condition:
      "in_the_event_that on_the_off_chance if unless provided_that as_long_as in_case should_he should_she only_if even_if",
    time: "ever_since when while before after until till once as_soon_as whenever every_time since each_time by_the_time whilst the_moment",
    concession: "although though even_though whereas despite_the_fact_that whatever",
    manner: "as_if as_though like_he like_she",
    purpose: "so_that so in_order_that",
    relative: "who which that whom whose",
    wh: "what how why where who which",
  },
  coordinators: "and but or then so yet & + plus",
  negation:
    "not n't never don't doesn't didn't isn't wasn't aren't weren't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't ain't mustn't needn't don’t no_longer hardly barely neither nor dont doesnt didnt wont cant isnt wasnt couldnt wouldnt hasnt",
  negative: "no none nobody nothing without",
  prepositions:
    "on in to from with of for about by at under over after against between without through behind beside beyond inside outside around during among near off onto into upon throughout amid amidst amongst underneath above below beneath alongside opposite towards toward across along within despite regarding re per via like out_of because_of due_to next_to instead_of prior_to as_to in_front_of away_from up_to apart_from except until since before down past",
  determiners:
    "a an the this these some any no every each all both half many few several more most much little another other such what which his my your our their its own two three four five six enough either neither same very_same next last first",
  articles: "a an",
  rooms: "room bed bay rm cell flat apt chair rooms beds bays flats cells chairs",
  animals:
    "dog dogs cat cats puppy puppies kitten kittens rabbit rabbits hamster hamsters budgie budgies parrot parrots pony ponies horse horses goat goats mare mares gelding geldings stallion stallions foal foals donkey donkeys llama llamas alpaca alpacas ewe ewes terrier spaniel labrador greyhound collie cockerel canary ferret tortoise gecko guinea_pig guinea_pigs mice fox vixen hedgehog hedgehogs squirrel otter otters vole voles mole moles deer gerbil gerbils chinchilla chinchillas cavy cavies iguana iguanas lizard lizards terrapin terrapins tortoises frog frogs newt newts goldfish guppy guppies koi tadpole tadpoles trout salmon cod lobster lobsters octopus sheep lambs calf calves cows bullock bullocks heifer heifers hen hens cockerels rooster roosters bantam bantams duck ducks duckling ducklings goose geese gosling goslings cygnet cygnets turkeys peacock peacocks pigeon pigeons dove doves seagull seagulls gull gulls blackbird blackbirds starling starlings sparrow sparrows bluetit bluetits magpie magpies raven jackdaw jackdaws owl owls heron herons kestrel kestrels buzzard buzzards robin robins wren wrens finch finches goldfinch goldfinches woodpecker woodpeckers canaries cockatoo cockatoos cockatiel cockatiels macaw macaws budgerigar budgerigars parakeet parakeets lovebird lovebirds mynah wasp wasps hornet hornets bee bees bumblebee bumblebees spider spiders bluebottle bluebottles moth moths midge midges mosquito mosquitoes ladybird ladybirds beetle caterpillar caterpillars butterfly butterflies daddy-long-legs greyhounds whippet whippets spaniels labradors labradoodle labradoodles cockapoo cockapoos poodle poodles dachshund dachshunds chihuahua chihuahuas alsatian alsatians rottweiler rottweilers staffie staffies bulldog bulldogs pug pugs beagle beagles corgi corgis retriever retrievers terriers collies lurcher lurchers mongrel mongrels pup pups tabby tabbies tomcat tomcats moggy moggies camel camels emu emus ostrich ostriches penguin penguins elephant elephants giraffe giraffes geckos cockroach cockroaches foxes hoglet piglet piglets horsefly horseflies aphid aphids ants ant gnats gnat greenfly slugs snails earwig earwigs woodlice fleas lice grasshopper grasshoppers dragonfly dragonflies worms slow-worm toads eels minnows minnow stickleback sticklebacks gander pheasant pheasants partridge partridges guinea-fowl guinea-pig guinea-pigs sow sows billy-goat nanny-goat oxen reindeer stag stags hound hounds mastiff schnauzer shih-tzu jack-russell border-collie marmoset meerkat meerkats lemur lemurs flamingo flamingos pelican pelicans storks cuckoo cuckoos",
  light:
    "as_you_like as_you_please for_his_part for_her_part for_their_part no_matter overall as_a_result later_on early_on yet_again once_more once_again from_then_on if_truth_be_told if_the_truth_be_told truth_be_told truth_to_tell not n't never just only even also still already again then now always really actually simply quite rather very too so ever often sometimes usually probably maybe perhaps today tonight yesterday later earlier soon once twice here there away back up down out in off over on home all much well together anyway though however therefore instead almost nearly nonetheless nevertheless otherwise meanwhile afterwards afterward thereafter beforehand suddenly quickly slowly finally eventually initially apparently clearly obviously basically generally occasionally frequently constantly repeatedly mostly mainly partly fully completely totally absolutely utterly this_morning this_evening this_afternoon last_night all_day all_night all_shift at_times at_first at_all in_fact of_course as_usual as_well as_such a_bit a_little a_lot kind_of sort_of no_longer tonight don't doesn't didn't isn't wasn't aren't weren't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't dont doesnt didnt cant wont self either both thoroughly point-blank point_blank outright flat-out flat_out",
  intensifiers:
    "downright very so too quite rather really extremely incredibly pretty fairly somewhat slightly a_bit a_little terribly awfully highly deeply absolutely completely totally utterly thoroughly visibly increasingly more most much far way still less least almost particularly especially genuinely properly dead bloody well overly unduly just such as equally both seriously hugely massively immensely intensely clearly obviously notoriously always generally typically incredibly deliberately openly plainly mightily hugely wildly madly insanely ridiculously stupidly painfully desperately dreadfully fiercely furiously sorely royally hopelessly woefully unbelievably unreasonably needlessly unnecessarily wilfully spectacularly mildly vaguely faintly moderately wickedly mega chronically pathologically hugely noticeably markedly secretly quietly inwardly mortally bitterly heartily positively remarkably exceedingly exceptionally decidedly distinctly frightfully fearfully horribly appallingly astonishingly breathtakingly flipping rightly_or_wrongly ever_so none_too far_too way_too much_too all_too a_right a_tad a_touch a_wee_bit",
  intensifyingPrefixes: "over- ultra- super- hyper-",
  hedges:
    "in_my_view in_our_view in_my_opinion in_our_opinion to_my_mind in_my_eyes by_the_look_of_it by_the_looks_of_it by_the_look_of_him by_the_look_of_her by_the_look_of_them by_the_looks_of_him by_the_looks_of_her by_the_looks_of_them by_the_look_of_things by_the_looks_of_things by_the_sound_of_it by_the_sounds_of_it by_the_sound_of_things from_the_look_of_it from_the_looks_of_it from_the_sound_of_it perhaps maybe apparently possibly probably likely presumably conceivably potentially seemingly idk dunno might_well it_may_be poss poss. prob prob. probs ?possibly arguably as_if_perhaps",
  boosters:
    "obviously clearly evidently undoubtedly definitely certainly plainly of_course deep_down really actually blatantly surely without_doubt no_doubt truly patently manifestly simply",
  copulas: "be",
  becoming: "become get grow turn remain stay keep go",
  seeming: "seem look appear sound come_across feel_to strike",
  perfect: "have",
  openModals: "may might could can",
  modals:
    "must shall will would should 'll 'd ought do does did don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot dont doesnt didnt wont cant couldnt wouldnt",
  reporting:
    "say tell state call report describe express mention explain answer reply ask write claim insist admit deny voice disclose share relay confirm note add comment complain shout yell scream whisper mutter mumble inform acknowledge discuss talk speak repeat declare announce request maintain allege argue remark recall indicate_verbally thank apologise apologize promise suggest verbalise verbalize endorse identify_as call_himself call_herself call_themselves refer_to_himself refer_to_herself text phone agree respond cite concede confess swear vow quote make_clear emerge let_know hand_over warn give_voice open_up put_words put_it_to joke quip",
  tentative:
    "think wonder believe guess suspect assume feel sense interpret perceive understand suppose imagine take notice hope experience read find fear reckon gather infer",
  tentativeFrames: [
    "not …1 (impossible|unlikely|inconceivable)",
    "(a|any|some|every|good|slight|strong|real) (chance|possibility|likelihood|risk|probability) (that|of)",
    "(the|this|any|an) (idea|notion|assumption|suggestion|suspicion|theory|story|narrative|possibility|belief) that",
    "(i|we) …2 (telling|tell|told) (myself|ourselves)",
    "to my (ear|ears|eye|eyes|mind)",
    "(it|this|that|there) (may|might|could|can) (be|have been|well be|mean|suggest|look|relate|reflect)",
    "(it|this|that) (seems|seemed|appears|appeared|looks|looked|sounds|sounded|felt|feels) (as|like|that|to)?",
    "(may|might|could) (be|have|have been|well|well have|possibly|perhaps)",
    "(seems|seemed|appears|appeared) to",
    "seeming to",
    "appearing to",
    "appearing",
    "(comes|came|coming|come) across",
    "(perceived|experienced|reads|read) as",
    // «Mum is of the opinion that he …»: a view that was told, and whose it is.
    "of the (opinion|view) (that|he|she|they)",
    "~give the impression",
    "(i|we) (came|come|left|went|go|walked|finished|was left|were left|am left|are left) …3 with (a|the|an|this) …1 (sense|feeling|impression|idea)",
    "gave (me)? (the|an) impression",
    "(have|had|got|getting|get|with) a …1 (feeling|sense|hunch|inkling|suspicion) (that|he|she|they)",
    "(my|our|the|an|one|own|first|initial|overall) (impression|interpretation|hypothesis|guess|sense|reading|hunch|understanding|feeling|working hypothesis|assumption|wondering)",
    "(my|our|an|one|own|first|initial|overall) thought",
    "the thought (is|was|being|in the team|among|here)",
    "(impression|hypothesis|interpretation|formulation|reflection) :",
    "(i|we|staff|writer|this writer|team) (think|thought|wonder|wondered|believe|believed|guess|guessed|suspect|suspected|felt|feel|sense|sensed|assume|assumed|imagine|imagined|suppose|supposed|took|take|understood|found|experienced|perceived)",
    "(i|we|staff|writer|this writer|team) read (it|this|that|him|her|them) …2 (as|to)",
    "in (my|our) (view|opinion|eyes|reading|experience)",
    "part of (me|us)",
    "(i|we) (would|'d) …1 (hazard|venture|wager|guess|bet|say)",
    "(my|our) money (is|'s|would be) on",
    "(my|our) (read|take|bet|theory|worry|fear) (is|was|would)",
    "(i|we) (was|were|am|are|have been|had been|'ve been|'d been) …1 (told|informed|warned|given to understand)",
    "(my|our) (gut|instinct|instincts|heart) (say|says|said|tell|tells|told)",
    "(it|that) (struck|strikes|hits|hit|occurred to|dawned on) (me|us)",
    "(it|that|thought) …1 (crossed|crosses) (my|our) (mind|minds)",
    "to my (mind|eye)",
    "as far as (i|we) (could|can) (tell|see|judge|gather|make out)",
    "as far as (i|we) (know|knew|understand|understood)",
    "as (i|we) (see|saw|understand|understood|read|experienced)",
    "from (where|what) (i|we) (stood|stand|sat|saw|can see|could see|can tell|could tell|hear|heard|gather|gathered|know|knew|understand|understood|make out|remember|(have|'ve|had|'d) (seen|heard|gathered|read))",
    "to me , (he|she|they|it|this|that)",
    "to me (he|she|they|it|this|that)",
    "(it|that) (is|'s|was) (quite|entirely|very|just|equally|always|also|still)? possible",
    "possible (that|he|she|they|{P})",
    "possibly",
    "a possibility",
    "as (if|though)",
    "suggesting",
    "suggestive of",
    "suggests",
    "suggested that",
    "signs of",
    "what (looked|seemed|sounded|appeared) (like|to be)?",
    "looked (like|as)",
    "(struck|strikes) (me|us) as",
    "one (explanation|reading|possibility|thought|idea) (is|was|may|might|could)",
    "~experience {P} as",
    "~perceive {P} as",
    "(tentatively|as far as i can tell|as far as we can tell|if i read)",
  ],
  accordingTo:
    "according_to as_per per in_his_own_words in_her_own_words in_their_own_words in_the_patient's_words by_his_own_account by_her_own_account by_their_own_account by_own_report own_report by_her_account by_his_account by_their_account her_word his_word their_word own_word her_words his_words their_words his_own_words her_own_words their_own_words own_words in_her_words in_his_words in_their_words self-reported self-described self-confessed self-declared in_the_words_of self-reports self-report words_to_that_effect or_words_to_that_effect reportedly_feeling on_direct_questioning",
  notKnownFrames: [
    "would (like|love|give a lot) to (know|have known|understand|have understood)",
    "(need|needs|does|do|did|may|might) (not|n't) (have to)? (necessarily|always)? mean (that)?",
    "(needn't|doesn't|don't|didn't) (have to)? (necessarily|always)? mean (that)?",
    "(i|we) …2 (made|make) (up my mind|up our minds) (that)?",
    "(i|we) (put|puts) …2 down (to|as)",
    "(no|any|little) …1 (sign|signs|indication|evidence|proof) (that|of)",
    "(i|we) …1 doubt (that|if|whether|he|she|they|the|{P})",
    "to prevent …4 from",
    "(not|n't|do not|don't|didn't|did not|doesn't|does not|dont|couldn't|could not|cannot|can't) (know|sure|certain|clear|say|remember) (if|whether|what|why|how|who)?",
    "not (sure|certain|convinced) (he|she|they|it|that|the|{P})",
    "(couldn't|could not|cannot|can't) tell (if|whether|what|why|how|who)?",
    // «Didn't tell us»: who keeps something back does not doubt.
    "(not|n't|do not|don't|didn't|did not|doesn't|does not|dont) tell (if|whether)",
    "(unsure|uncertain|unclear|unknown|curious|unsure as to) (of|about|if|whether|why|what|how|as to)?",
    "~wonder (if|whether|what|why|how|about)?",
    "(hard|difficult|impossible|too early|not easy) to (know|say|tell|read|gauge|judge)",
    "(no|not a|not the) (earthly|real|clear|faintest|slightest|foggiest)? (idea|clue|notion) (if|whether|which|why|what|how)",
    "(idk|dunno) (if|whether)",
    "~ask (me|us|myself|ourselves) (if|whether|what|why|how)",
    "in doubt (about|whether|as to)",
    "remains to be seen",
    "not clear",
  ],
  abbreviations:
    "pt. approx. e.g. i.e. etc. dr. mr. mrs. ms. prof. a.m. p.m. vs. no. hrs. hr. min. mins. tel. ext. ref. appt. dept. st. jr. sr. obs. meds. temp. wt. ht. bp. resp. p.o. i.m. s.c. p.r.n. b.d. t.d.s. q.d.s. o.d. mg. ml. tab. caps. inj. r.e. incl. excl. est. max. min. avg. jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. fig. n.b. w.r.t. d.o.b. pts. assoc. cont. adm. dx. hx. tx. rx. sx. poss. prob.",
  spellings:
    "w/=with w/o=without b/c=because wi=with wae=with doesnae=doesn't disnae=doesn't didnae=didn't dinnae=don't dinna=don't isnae=isn't wasnae=wasn't wisnae=wasn't wouldnae=wouldn't couldnae=couldn't shouldnae=shouldn't hasnae=hasn't hadnae=hadn't havenae=haven't cannae=can't canna=can't winnae=won't willnae=won't arenae=aren't werenae=weren't doesna=doesn't didna=didn't disny=doesn't didny=didn't wasny=wasn't isny=isn't couldny=couldn't cudnae=couldn't wouldny=wouldn't didnt=didn't doesnt=doesn't dosent=doesn't dont=don't isnt=isn't wasnt=wasn't couldnt=couldn't wouldnt=wouldn't hasnt=hasn't havent=haven't hadnt=hadn't cant=can't arent=aren't werent=weren't shouldnt=shouldn't aint=ain't hes=he's shes=she's theyre=they're theyve=they've theyd=they'd theyll=they'll hed=he'd ive=i've youre=you're whos=who's thats=that's theres=there's telt=told tellt=told nowt=nothing owt=anything summat=something allus=always mebbe=maybe tae=to fae=from frae=from",
  telling:
    "the and he she they was were is with her his that this not to of from what which who when said says told about after because would could should have had has been their them him you your we our it's didn't wasn't doesn't asked then again during refused stated reported slept ate been out up into will did does before staff by an are be being room morning evening night tonight settled shift meds some any there these all feels thinks knows wants says seems just only too never always won't wouldn't can't couldn't hasn't hadn't isn't aren't she's he's they're it's i've i'm how why where while since still got gets getting goes went came himself herself themselves everyone mum dad today yesterday tonight back off over down pain headache chest vomiting nausea fever cough denies breathing",
  foreign: "ikke och inte aldrig werden nicht und der die das ein eine les une est dans pour avec que los las una el",
  headings,
  inflection,
};
