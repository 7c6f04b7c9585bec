import type { Role } from "../../model";

const byRole: Readonly<Partial<Record<Role, string>>> = {
  observation:
    "topic_and_who_raised_it observation observations observed what_i_saw what_i_saw_and_heard what_we_saw what_happened incident the_incident event events course_of_events situation presentation behaviour behavior seen_and_heard day evening night morning afternoon shift report status mental_state physical_health meals food sleep activity activities group interaction theme_and_frame what_happened_between_participants what_went_wrong_between_us the_situation_in_brief objective",
  "patient-voice":
    "the_patient_s_account patient's_own_words the_patient's_own_words in_their_own_words in_her_own_words in_his_own_words own_words patient's_voice patient_voice patient's_view patient's_perspective patient's_experience the_patient's_experience resident's_voice resident's_view resident's_own_words client's_voice client's_view young_person's_voice child's_voice child's_own_words what_the_patient_says what_the_patient_said what_the_patient_answered subjective ice ideas_concerns_expectations ideas_concerns_and_expectations patient_concerns patient's_concerns",
  reflection:
    "feelings_we_put_words_to what_we_understood_together what_we_did_not reflection reflections interpretation interpretations my_interpretation my_thoughts my_thoughts_and_feelings assessment appraisal formulation wondering wonderings hypothesis hypotheses my_understanding understanding impression impressions analysis discussion what_each_of_us_sees different_perspectives misunderstandings_and_clearing_up",
  alternatives:
    "other_possible_understandings other_possibilities alternatives alternative_understandings alternative_explanations other_explanations what_else_could_it_be what_are_we_too_sure_of what_may_the_patient_think_of_us",
  "own-part":
    "my_part my_own_part own_part my_contribution my_role my_reaction my_reactions own_reactions my_feelings own_feelings countertransference what_it_stirs_in_me what_it_stirs_in_us what_i_felt what_i_said our_reactions the_leaders'_interplay",
  facts:
    "read_approved_by_the_patient facts medication medications medicines meds vital_signs vitals observations_chart agreements agreement time_and_place present actions_taken actions interventions results leave visits visitors calls phone_calls prn physical_observations",
  plan: "plan plans the_plan next_shift for_next_shift next_steps follow-up follow_up going_forward agreed_next to_take_forward themes_to_take_on what_we_do_next_time what_we_try goals reminders messages handover",
};

/** Headings of English notes, by the role of what stands under them. */
export const headings: Readonly<Record<string, Role>> = Object.fromEntries(
  Object.entries(byRole).flatMap(([role, entries]) =>
    entries.split(" ").map((entry) => [entry.replaceAll("_", " "), role as Role]),
  ),
);
