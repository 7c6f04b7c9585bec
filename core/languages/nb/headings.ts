import type { Role } from "../../model";

const byRole: Readonly<Partial<Record<Role, string>>> = {
  observation:
    "stemning_i_fellesskapet tema_og_hvem_som_tok_det_opp hva_som_hjalp observasjon observasjoner observert hva_jeg_så hva_jeg_så_og_hørte det_jeg_så det_vi_så hva_vi_så hva_skjedde hva_som_skjedde hendelse hendelsen hendelsesforløp situasjonen situasjon forløp atferd adferd sett_og_hørt så_og_hørte miljø døgnrytme måltider mat søvn aktivitet aktiviteter samspill gruppe stell dagen kvelden natten formiddag ettermiddag kveld natt vakten vakta rapport status psykisk somatisk fysisk tema_og_ramme hva_skjedde_mellom_deltakerne hva_gikk_galt_mellom_oss situasjonen_kort",
  "patient-voice":
    "pasientens_fortelling pasientens_egne_ord pasientens_stemme pasientens_ord med_egne_ord egne_ord pasienten_sier pasientens_opplevelse pasientens_perspektiv brukerens_stemme brukers_stemme beboerens_stemme barnets_stemme ungdommens_stemme pasientens_syn hva_pasienten_sier hva_pasienten_svarte sagt_av_pasienten barnets_egne_ord ungdommens_egne_ord beboerens_egne_ord pasientens_egen_opplevelse brukermedvirkning_i_egne_ord",
  reflection:
    "slik_forsto_jeg_det følelser_vi_satte_ord_på det_vi_forsto_sammen det_vi_ikke_forsto refleksjon refleksjoner tolkning tolkninger min_tolkning mine_tanker mine_tanker_og_følelser vurdering vurderinger faglig_vurdering tanker undring undringer hypotese hypoteser min_forståelse forståelse hva_jeg_tenker hva_vi_tenker analyse drøfting hva_hver_av_oss_ser ulike_perspektiver misforståelser_og_oppklaring",
  alternatives:
    "andre_mulige_forståelser andre_muligheter alternative_forståelser alternativer andre_forklaringer flere_måter_å_forstå_det_på hva_annet_kan_det_være hva_er_vi_for_sikre_på hva_kan_pasienten_tenke_om_oss",
  "own-part":
    "min_del min_egen_del eget_bidrag egen_rolle egen_reaksjon egne_reaksjoner min_reaksjon mine_følelser mine_reaksjoner egne_følelser motoverføring hva_vekkes_i_meg hva_vekkes_i_oss min_rolle mitt_bidrag våre_reaksjoner hva_jeg_følte hva_jeg_kjente hva_jeg_sa ledernes_samspill",
  facts:
    "lest_godkjent_av_pasienten fakta medisiner medisin medikamenter medisinering vitale_målinger målinger vitalia avtaler avtale tid_og_sted tidspunkt tilstede til_stede tiltak_utført tiltak utført_tiltak somatikk prøver resultater legemidler behovsmedisin permisjon besøk telefoner telefon",
  plan: "plan planer videre_plan plan_videre videre neste_vakt til_neste_vakt neste_steg oppfølging veien_videre avtalt_videre å_ta_med_videre tema_å_ta_med_videre hva_vi_gjør_neste_gang hva_prøver_vi mål huskeliste husk beskjeder beskjed overlapp",
};

/** Headings of bokmål notes, by the role of what stands under them. */
export const headings: Readonly<Record<string, Role>> = Object.fromEntries(
  Object.entries(byRole).flatMap(([role, entries]) =>
    entries.split(" ").map((entry) => [entry.replaceAll("_", " "), role as Role]),
  ),
);
