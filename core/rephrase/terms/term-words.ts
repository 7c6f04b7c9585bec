/** The words of a language that decide how a new term takes the place of an old one; lower case, as a note has them. */
export interface TermWords {
  /** What paints a label and says nothing of the person («notorisk»): it goes with it. */
  readonly painting: ReadonlySet<string>;
  /** How long a trouble has lasted («mangeårig»). */
  readonly lasting: ReadonlySet<string>;
  /** «Gammel alkoholiker»: what it makes of one trouble, and of several. Empty where the language has no such word. */
  readonly longSince: { readonly one: string; readonly many: string };
  /** A person («person», with the space behind) who has used something for so long. */
  readonly longUse: (person: string, howLong: string, what: string) => string;
  /** The article before a word («a», «an»), where it is one that changes with it. */
  readonly articleFor?: (text: string) => string;
  /** The article that a term for a person gets behind «be» where the label had none («er borderliner»). */
  readonly bareArticle?: string;
  /** First words of terms for a person. */
  readonly person: ReadonlySet<string>;
  /** One who is known («den demente»). */
  readonly thePerson: string;
  /** The plural of «person» that reads wrong before what it does, and the word for it. */
  readonly several?: { readonly not: string; readonly put: string; readonly use: string };
  /** Words at the end of a term that open an object («si nei til»). */
  readonly opensObject: ReadonlySet<string>;
  /** The word of such a term that says no. */
  readonly no: string;
  /** How firmly somebody says no, and what of it cannot be said of the new term. */
  readonly firmly: ReadonlySet<string>;
  readonly firmlyPut: Readonly<Record<string, string>>;
  /** Verbs that tell something, and what they are before a thing: «says that it hurts», but «speaks of the pain». */
  readonly tellsOf: Readonly<Record<string, string>>;
  /** Such a verb that takes no infinitive («says to be in pain»). */
  readonly tellsStatement?: string;
  /** New terms that are a verb where the old one was a state. */
  readonly pastOnly: ReadonlySet<string>;
  /** What belongs to an adjective at fault and stands before it («too stubborn»). */
  readonly degree: ReadonlySet<string>;
  /** Behind an old term, what tells that something was got by it («maste seg til å bli»). */
  readonly gotBy: string;
}
