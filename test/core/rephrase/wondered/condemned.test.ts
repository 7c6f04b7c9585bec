import { holdWays } from "../../../rephrased";

describe("a condemnation that is wondered about, in English", () => {
  it("has the number of a room before its slot, where no filling takes it away", () =>
    holdWays("en", [
      [
        "Rm 4 is needy and clingy tonight.",
        "Rm 4: I have noticed [what the patient says or does] tonight, and I wonder what is behind it.",
        /\[[^\]]*4/,
      ],
      [
        "Rm 9 lied about his tablets.",
        "Rm 9: I noticed [what the patient said or did about his tablets], and I wondered what was behind it.",
        /\[[^\]]*9/,
      ],
      [
        "Rm 6 was rude and threw a cup at HCA Joanne.",
        "Rm 6: I noticed [what the patient said or did]. The patient threw a cup at HCA Joanne.",
        /\[[^\]]*6/,
      ],
    ]));

  it("is not wondered about where a motive mocks or accuses", () =>
    holdWays("en", [
      [
        "She just wants attention.",
        "I have noticed [what she says or does], and I wonder what is going on for her.",
        /that she/,
      ],
      [
        "He is trying to wind up the staff.",
        "I have noticed [what he says or does], and I wonder what is going on for him.",
        /whether/,
      ],
      [
        "He tried to provoke me all evening.",
        "I noticed [what he said or did] towards me all evening, and I wondered what was going on for him.",
        /provoke/,
      ],
      [
        "She tries to split the staff group.",
        "I have noticed [what she says or does] towards the staff group, and I wonder what is going on for her.",
        /split/,
      ],
      [
        "She spilled her coffee on purpose to annoy us.",
        "She spilled her coffee ([what happened just before]), and I wondered what was going on for her.",
        /purpose|annoy/,
      ],
      [
        "She screamed in the corridor because she wanted attention.",
        "She screamed in the corridor, and I wondered what was going on for her.",
        /attention/,
      ],
      [
        "This evening she tried to wind me up.",
        "This evening I noticed [what she said or did], and I wondered what was going on for her.",
        /wind/,
      ],
      [
        "Cut herself to punish her mother.",
        "Cut herself, and I wondered what was going on between the patient and her mother.",
        /punish/,
      ],
      ["Screaming for attention again.", "Screaming again, and I wondered what was behind it.", /attention/],
      ["He doesn't care.", "I have noticed [what he says or does], and I wonder what is going on for him.", /that he/],
    ]));

  it("wonders what a pretence was for, and not whether it was one", () =>
    holdWays("en", [
      [
        "She exaggerates her pain to get more Xanax.",
        "I have noticed [what she says or does about her pain], and I wonder whether it is to get more Xanax.",
        /exaggerate/,
      ],
      [
        "She flirts with male staff to get favours.",
        "I have noticed [what she says or does], and I wonder whether it is to get favours.",
        /flirt/,
      ],
      [
        "He pretends to be sick.",
        "I have noticed [what he says or does about being sick], and I wonder what is going on for him.",
        /pretend/,
      ],
    ]));

  it("asks how somebody sees it who is said not to", () =>
    holdWays("en", [
      ["She lacks insight.", "I have noticed [what she says or does], and I wonder how she sees it.", /insight/],
      [
        "He has no insight into his illness.",
        "I have noticed [what he says or does about his illness], and I wonder how he sees it.",
        /insight/,
      ],
      [
        "Patient is in denial.",
        "I have noticed [what the patient says or does], and I wonder how the patient sees it.",
        /denial/,
      ],
    ]));

  it("takes along what the words at fault govern", () =>
    holdWays("en", [
      [
        "The resident manipulated the night staff into giving him extra food.",
        "I noticed [what the resident said or did about the night staff giving him extra food], and I wondered what was behind it.",
        /into/,
      ],
      [
        "He is always testing boundaries.",
        "I have noticed [what he says or does about boundaries], and I wonder what is going on for him.",
        /him boundaries/,
      ],
      [
        "He thinks the rules don't apply to him.",
        "I have noticed [what he says or does], and I wonder what is going on for him.",
        /\] to him/,
      ],
      [
        "She is resistant to treatment.",
        "I have noticed [what she says or does about treatment], and I wonder what is going on for her.",
        /\] to/,
      ],
      [
        "He conned his mother into giving him money.",
        "I noticed [what he said or did about his mother giving him money], and I wondered what was going on for him.",
        /into/,
      ],
      [
        "She tests the boundaries every shift.",
        "I have noticed [what she says or does] every shift, and I wonder what is going on for her.",
        /about every/,
      ],
      [
        "He lied about where he had been.",
        "I noticed [what he said or did about where he had been], and I wondered what was going on for him.",
        /lied/,
      ],
      [
        "He behaved like a spoiled child.",
        "I noticed [what he said or did], and I wondered what was going on for him.",
        /child/,
      ],
      [
        "He threw a tantrum when he didn't get his way.",
        "I noticed [what he said or did] when he didn't get what he had asked for, and I wondered what was going on for him.",
        /his way/,
      ],
    ]));

  it("goes with another word for what stands beside it", () =>
    holdWays("en", [
      [
        "This morning he was lazy and refused to get up.",
        "This morning I noticed [what he said or did]. He declined to get up (reason given: [the patient's own reason]).",
        /lazy|refused/,
      ],
      [
        "Patient is lazy and can't be bothered to get up.",
        "I have noticed [what the patient says or does]. The patient does not get up.",
        /lazy|bothered/,
      ],
      [
        "She refused dinner to punish us.",
        "She declined dinner ([what happened just before]), and I wondered what was going on for her.",
        /punish/,
      ],
    ]));

  it("gives way to what was done where it is told as why", () =>
    holdWays("en", [
      [
        "Ate nothing at tea because she was sulking.",
        "Ate nothing at tea, and I wondered what was behind it.",
        /sulk|because/,
      ],
      [
        "Settled after 0100 but only because he had got what he wanted.",
        "Settled after 0100, and I wondered what was behind it.",
        /but|only/,
      ],
      [
        "Made a gesture of hanging herself because she did not get her own way.",
        "Made a gesture of hanging herself, and I wondered what was behind it.",
        /own way/,
      ],
    ]));

  it("leaves more that was seen, and what goes on, as statements of their own", () =>
    holdWays("en", [
      [
        "Lied about taking his tablets, two found under the pillow.",
        "I noticed [what he said or did about taking his tablets], and I wondered what was going on for him. Two found under the pillow.",
        /\], two/,
      ],
      [
        "Hostile, threatening and difficult to manage, PRN haloperidol 5 mg IM given at 0015.",
        "I noticed [what the patient said or did], and I wondered what was behind it. Threatening and difficult to manage, PRN haloperidol 5 mg IM given at 0015.",
        /\], threat/,
      ],
      [
        "Mum is forever undermining the meal plan and shouts at staff.",
        "I have noticed [what Mum says or does about the meal plan]. Mum shouts at staff.",
        /wonder/,
      ],
    ]));

  it("keeps how long it lasted, hides no second judgement in a slot, and says nothing «about her»", () =>
    holdWays("en", [
      [
        "He felt sorry for himself all evening.",
        "I noticed [what he said or did] all evening, and I wondered what was going on for him.",
        /^(?!.*all evening)/,
      ],
      [
        "Whinging about the food and moaning about the noise.",
        "Complaining about the food and complaining about the noise.",
        /\[[^\]]*moaning/,
      ],
      [
        "Mr Okafor is a difficult man with a sense of entitlement.",
        "I have noticed [what Mr Okafor says or does], and I wonder what is behind it.",
        /entitle/,
      ],
      [
        "Nothing is ever good enough for her.",
        "I have noticed [what the patient says or does], and I wonder what is behind it.",
        /about her/,
      ],
    ]));

  it("keeps whose husband it is, and takes an article once", () =>
    holdWays("en", [
      ["She is a borderline.", "She has borderline personality disorder.", /\ban a\b/],
      [
        "Her son came at two and is only after the house.",
        "Her son came at two, and I wonder whether her son is only after the house.",
        /(?<!her )son is/i,
      ],
    ]));

  it("loses what only paints, and leaves an order to colleagues as one", () =>
    holdWays("en", [
      [
        "Devious to the last.",
        "I noticed [what the patient said or did], and I wondered what was behind it.",
        /to the last/,
      ],
      [
        "Bone idle, frankly.",
        "I noticed [what the patient said or did], and I wondered what was behind it.",
        /frankly/,
      ],
      [
        "Slagging off staff the whole way through the meal.",
        "I noticed [what the patient said or did] the whole way through the meal, and I wondered what was behind it.",
        /about the whole/,
      ],
      [
        "Turned her nose up at the lot.",
        "I noticed [what she said or did], and I wondered what was going on for her.",
        /the lot/,
      ],
      [
        "Slippery customer, watch your keys.",
        "I noticed [what the patient said or did], and I wondered what was behind it. Watch your keys.",
        /, watch/,
      ],
      [
        "He pretends to be ill to get out of cooking.",
        "I have noticed [what he says or does about being ill], and I wonder whether it is to get out of cooking.",
        /it is to be/,
      ],
      [
        "Mother milking it at reception, tears on tap for the consultant.",
        "Mother milking it at reception, and I have noticed [what the mother says] in front of the consultant, and I wonder what is behind it.",
        /what mother|with the consultant/,
      ],
    ]));

  it("is of several people by their noun, with one article", () =>
    holdWays("en", [
      [
        "The boys upstairs are lazy and leave their plates.",
        "I have noticed [what the boys upstairs say or do]. The boys upstairs leave their plates.",
        /the the/,
      ],
    ]));
});
