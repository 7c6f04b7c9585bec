/** What tells who vouches for something, how surely, and of whom it is (core/claims). */
export interface ClaimKinds {
  /** Verbs of saying at the end of what was said: «…, sier han». */
  readonly said: RegExp;
  /** «…, lo han», «…, fnyste kokken»: how it was said, with the sayer behind. */
  readonly uttered: RegExp;
  /** What a relative thinks was told as well. */
  readonly thought: RegExp;
  /** «Og sa det», «and said so». */
  readonly saidIt: RegExp;
  /** What may stand behind it. */
  readonly behindSaidIt: RegExp;
  /** «Om en skal tro kona», «if his wife is to be believed». */
  readonly believed: RegExp;
  readonly toBe: RegExp;
  readonly if: RegExp;
  /** «Står det», said of paper. */
  readonly stands: RegExp;
  /** «Hjelper», «works»: what helps whenever it is so. */
  readonly helps: RegExp;
  /** «What helps when …», «det som hjelper»: opens what helps. */
  readonly whatHelps: RegExp;
  /** «Når», «hver gang», «whenever»: whenever it is so. */
  readonly whenever: RegExp;
  /** «Mens», «while»: as long as something went on. */
  readonly meanwhile: RegExp;
  /** Opens what an advice is for: «straks», «once». */
  readonly onceSo: RegExp;
  /** What is practised: «skal øve på». */
  readonly practised: RegExp;
  /** Imperatives of an advice: «offer», «sit». */
  readonly advised: RegExp;
  /** «Det», «it». */
  readonly it: RegExp;
  /** «Lady», «prinsesse»: what somebody is called in mockery, in capitals as a name. */
  readonly mockTitle: RegExp;
  /** «Name», «word», «navnet»: what words are that are spoken of themselves. */
  readonly nameWord: RegExp;
  /** «On my part», «fra min side»: behind what the writer says of herself. */
  readonly myPart: RegExp;
  /** «Lure oss på vekten»: with an object it is no wondering. */
  readonly fools: RegExp;
  /** «Men det er bare min tolkning», «or that's my guess»: whole, behind what was said. */
  readonly ownGuess: RegExp;
  /** «It looked like», «såg det ut til»: whole, put in behind what it leaves open. */
  readonly looksSo: RegExp;
  /** «Finn ut», «explore»: before what is to be asked. */
  readonly inquires: RegExp;
  /** «Sikker», «convinced»: before what somebody believes. */
  readonly convinced: RegExp;
  /** «Not just lazy», «ikke bare»: makes of a no that there is more. */
  readonly merely: RegExp;
  /** «Don't assume», «ingen bør skrive», «it would be wrong to call»: the words that open what is warned of. */
  readonly caution: RegExp;
  /** «Stemmer», «sant», «the case»: what is denied of something said. */
  readonly holdsTrue: RegExp;
  /** «Så lenge», «as long»: its two words. */
  readonly soLong: RegExp;
  /** «Gjett om», «gjett hvem»: what calls out that it is so. */
  readonly exclaims: RegExp;
  readonly long: RegExp;
  /** «Etter det kona forteller»: two or three words before a verb of saying. */
  readonly tidings: RegExp;
  /** «From what she tells me», «going by what he says»: before what somebody's words are. */
  readonly fromWhat: RegExp;
  readonly goingBy: RegExp;
  /** «Is called manipulative»: by whoever it was. */
  readonly called: RegExp;
  /** «Ticked angry on the sheet»: before what somebody chose for herself. */
  readonly ticks: RegExp;
  /** «Apologised for lying», «says sorry for being rude». */
  readonly sorry: RegExp;
  /** «As he puts it». */
  readonly puts: RegExp;
  /** «With him feeling left out». */
  readonly with: RegExp;
  /** «All he said was that …». */
  readonly all: RegExp;
  /** «The reason he gave»: what is given, and the verb. */
  readonly grounds: RegExp;
  readonly gave: RegExp;
  /** «Can't bear the thought»: before what another thinks or feels, which is no guess of ours. */
  readonly bears: RegExp;
  /** «…, which was a lie»: opens what is said of all that was told. */
  readonly whichAll: RegExp;
  /** «We should talk to him»: the verb of what we might do. */
  readonly proposes: RegExp;
  /** «Og», «and». */
  readonly and: RegExp;
  /** «Pleier moren å si»: says so again and again. */
  readonly usesTo: RegExp;
  readonly toSay: RegExp;
  /** «Ordet «lat»», «sang «Per Spelmann»»: what stands in quotation marks is named, sung or written. */
  readonly cites: RegExp;
  /** «Moras versjon er at …», «his version is that …»: the noun for what somebody makes of it. */
  readonly account: RegExp;
  /** How somebody bears herself: «behaves as if» leaves nothing open. */
  readonly bearing: RegExp;
  /** «Slik jeg ser det», «as I see it». */
  readonly asISee: RegExp;
  /** Whole headings behind which somebody else's account runs: «Collateral from mother:». */
  readonly accountHead: RegExp;
  /** How such a heading begins where it must name somebody. */
  readonly accountOf: RegExp;
  /** Such a heading of a group. */
  readonly accountOfGroup: RegExp;
  /** «Hypotese:»: all that follows is put forward as one. */
  readonly supposal: RegExp;
  /** «Hva han følte, vet jeg ikke»: opens a question that stands first. */
  readonly asks: RegExp;
  /** Offices, papers and people of the town, in the form in which they say something. */
  readonly house: RegExp;
  /** «Ser det ut», «turns out»: one thought in two clauses. */
  readonly out: RegExp;
  /** «Ser det slik at»: its two words. */
  readonly thus: RegExp;
  readonly sees: RegExp;
  /** «Som», «as»: what somebody takes something for. */
  readonly as: RegExp;
  /** «Ringte», «texted»: who rang tells what she thinks. */
  readonly rang: RegExp;
  /** «So that», «so as»: an aim, and no outcome. */
  readonly soThat: RegExp;
  /** «Is only here so …»: nor is that. */
  readonly onlyHere: RegExp;
  /** «Slapp», of somebody who is spared. */
  readonly spared: RegExp;
  /** «Som vanlig», «as usual». */
  readonly usual: RegExp;
  /** Stems of calling and describing somebody. */
  readonly naming: RegExp;
  /** Forms of calling somebody something: no «as» is needed. */
  readonly calls: RegExp;
  /** Stems of describing somebody as something. */
  readonly describes: RegExp;
  /** «Om», «about». */
  readonly about: RegExp;
  /** Stems of saying behind which «to» tells what for. */
  readonly forAnEnd: RegExp;
  /** Stems of what one says of oneself: «kaller seg». */
  readonly ofOneself: RegExp;
  readonly without: RegExp;
  /** «Accused him of lying»: tells what somebody makes of another. */
  readonly accuses: RegExp;
  /** «A message from», «heard from»: before whose words the writer was given. */
  readonly news: RegExp;
  /** «Can't stop», «slutter ikke»: what is not left off goes on. */
  readonly ceases: RegExp;
  /** «Ba oss», «asked me»: what is asked of us is ours to do. */
  readonly askedOf: RegExp;
  /** Days, which have a capital and are nobody. */
  readonly weekday: RegExp;
  /** «Som en forbryter», «like a criminal». */
  readonly likeness: RegExp;
  /** «LAR-erne»: a capital that makes no name. */
  readonly initialism: RegExp;
  /** Ends of nouns for how somebody is, not for somebody. */
  readonly abstract: RegExp;
  /** Behind a noun for a relative: «family situation». */
  readonly ofFamily: RegExp;
  /** Behind a participle that tells how one felt: «upset about». */
  readonly feltAt: RegExp;
  /** «Såret», the noun. */
  readonly wound: RegExp;
  /** Ends of adjectives that may grade a neuter behind them: «ubehagelig varmt». */
  readonly grading: RegExp;
  /** Ends of neuters that are said of how things are. */
  readonly ofThings: RegExp;
  /** Adjectives that of a deed judge who did it, and nouns for deeds: «feig reaksjon», «petty remark». */
  readonly meanDeed: RegExp;
  readonly deed: RegExp;
  /** Behind «uten», «without»: what makes it always. */
  readonly unceasing: RegExp;
  /** «Sort» before «of»: what kind of thing it is comes behind. */
  readonly sortOf: RegExp;
  /** «Enn», «than». */
  readonly than: RegExp;
  /** «Finds» before somebody and how she is. */
  readonly finds: RegExp;
  /** «Tirsdag», «klokka»: of when it may have been. */
  readonly when: RegExp;
  /** «Av», «by»: before who did what was done. */
  readonly agent: RegExp;
  /** «For», «as»: behind a comma a reason of the writer's own, whatever is open before it. */
  readonly reasonApart: RegExp;
  /** «Skal» before «ha vært»: so it is told. */
  readonly hearsay: RegExp;
  /** Ends of adjectives behind which a definite noun is what one fears: «livredd hunden». */
  readonly afraid: RegExp;
  /** Ends of adverbs that look like nouns behind an adjective. */
  readonly noNoun: RegExp;
  /** Plans, rules, agreements and aims: what shall be. */
  readonly plan: RegExp;
  /** Those who come after, to whom a note is addressed: «for those on nights». */
  readonly colleagues: RegExp;
  /** «Saying no»: the word that somebody said, which denies nothing. */
  readonly noSaid: RegExp;
  /** «As per», with nothing behind it. */
  readonly asPer: RegExp;
  /** Opens a heading over what to do: «ved uro:», «OBS:». */
  readonly directs: RegExp;
  /** Headings over what was talked about. */
  readonly topic: RegExp;
  /** Before «for at»: what somebody fears, or blames another for. */
  readonly fears: RegExp;
  /** Behind «som»: what the writer has told before. */
  readonly asSaid: RegExp;
  /** «Regner med at hun kommer»: with nobody named, the writer. */
  readonly reckons: RegExp;
  /** What the writer does with what comes behind: «kan legge til at». */
  readonly adds: RegExp;
  /** «Beskjed om at»: what is told somebody beforehand. */
  readonly notice: RegExp;
  /** «Husk at», «remember that». */
  readonly reminder: RegExp;
  /** «Situasjoner der», «situations where». */
  readonly situation: RegExp;
  /** Modals of what we hope for: «for at hun ikke skal …». */
  readonly aiming: RegExp;
  /** «Vi vil at hun …». */
  readonly wishes: RegExp;
  /** Paper that says what somebody once wrote. */
  readonly paper: RegExp;
  /** «It's on the sheet», «det står i planen»: its two words. */
  readonly points: RegExp;
  readonly lies: RegExp;
  /** «Jf.», «see». */
  readonly refers: RegExp;
  /** «Meldte seg syk»: that tells nothing; the stem, and what stands behind it. */
  readonly signs: RegExp;
  readonly signedTo: RegExp;
  /** «Si fra»: that somebody speaks, and not what. */
  readonly speaksUp: RegExp;
  /** «Noted to be rude»: with nobody who notes, what the writer says. */
  readonly noted: RegExp;
  /** «Nekter å spise» tells nothing, «nekter å ha spist» does. */
  readonly denies: RegExp;
  /** «As per usual», but not «as per usual plan». */
  readonly asUsual: RegExp;
  readonly usualPlan: RegExp;
  /** «Looked at us»: what somebody did, and no impression. */
  readonly looks: RegExp;
  readonly lookedAt: RegExp;
  readonly lookedAway: RegExp;
  /** «Struck the nurse». */
  readonly strikes: RegExp;
  /** «Sounded the alarm». */
  readonly sounds: RegExp;
  /** «Appeared at the door». */
  readonly appears: RegExp;
  readonly intoView: RegExp;
  /** Stems of telling what somebody feels, beside those of thinking. */
  readonly feels: RegExp;
  /** «Kan», «could»: tells of an ability before what is done. */
  readonly ability: RegExp;
  /** Films, books and games. */
  readonly story: RegExp;
  /** Other names of what is told or played, where somebody is said to be in it: «the wolf in the story». */
  readonly fiction: RegExp;
  /** Those whom everybody knows from one: «Scrooge». */
  readonly character: RegExp;
  /** Opens a clause about a story that stands some words before: «en film der …». */
  readonly inStory: RegExp;
  /** Opens one about a story right before it: «en film som …». */
  readonly ofStory: RegExp;
  /** «Den handler om»: points back to the story. */
  readonly theStory: RegExp;
  /** Plays, and the place where they are played. */
  readonly play: RegExp;
  readonly scene: RegExp;
  /** Stems of playing a part. */
  readonly plays: RegExp;
  /** «So», which tells an aim, an outcome or, behind a comma, whose words. */
  readonly soThen: RegExp;
  /** «Has no idea»: another's not knowing is a claim. */
  readonly has: RegExp;
  /** «Under the impression»: what somebody believes. */
  readonly under: RegExp;
  /**
   * Parties, governments, armies, papers and companies, and groups of those who act for them; «toåringer», who are
   * nobody in particular. What they do is done by nobody in care.
   */
  readonly publicWord: RegExp;
  /** Offices, firms and services that a house deals with: what they claim or refuse is laid on nobody in care. */
  readonly agency: RegExp;
  /** Those of them who are somebody: ministers, journalists, historians. */
  readonly office: RegExp;
  /** Those who ruled, whose names all know. */
  readonly ruler: RegExp;
  /** Those of the courts: public where they act, and no sign where somebody speaks of them. */
  readonly court: RegExp;
  /** «Bergen tinghus»: what the name of a place stands before. */
  readonly ofPlace: RegExp;
  /** How surnames end that are no given names. */
  readonly surname: RegExp;
  /** «Nearly symbolic»: said of poems and pictures, and of no person. */
  readonly ofWorks: RegExp;
  /** Names of countries, parties and papers, with their capital. */
  readonly publicName: RegExp;
  /** Words of public life that are nobody: signs that a sentence is of it. */
  readonly publicSign: RegExp;
  /** «MAD means crazy»: the word is spoken of. */
  readonly means: RegExp;
  /** «They», of whom several are meant. */
  readonly plural: RegExp;
  /** Those who serve customers, and what tells of it. */
  readonly trade: RegExp;
  readonly tradeSign: RegExp;
  /** What is said only of those who are paid for it. */
  readonly ofTrade: RegExp;
  /** Words of care: who is spoken of near them may be in it, whatever else she is. */
  readonly care: RegExp;
}
