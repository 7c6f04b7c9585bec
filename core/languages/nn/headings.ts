import type { Role } from "../../model";

const byRole: Readonly<Partial<Record<Role, string>>> = {
  observation:
    "stemninga_i_fellesskapet tema_og_kven_som_tok_det_opp kva_som_hjelpte observasjon observasjonar observert kva_eg_såg kva_eg_såg_og_høyrde det_eg_såg det_vi_såg kva_vi_såg kva_hende kva_skjedde kva_som_hende kva_som_skjedde hending hendinga hendingsgang situasjonen situasjon åtferd adferd sett_og_høyrt såg_og_høyrde miljø døgnrytme måltid mat søvn aktivitet aktivitetar samspel gruppe stell dagen kvelden natta formiddag ettermiddag kveld natt vakta rapport status psykisk somatisk fysisk tema_og_ramme kva_hende_mellom_deltakarane kva_gjekk_gale_mellom_oss situasjonen_kort",
  "patient-voice":
    "pasienten_sine_eigne_ord forteljinga_til_pasienten pasientens_eigne_ord eigne_ord med_eigne_ord orda_til_pasienten stemma_til_pasienten pasientens_stemme pasienten_seier opplevinga_til_pasienten pasientens_oppleving brukarens_stemme bebuarens_stemme ungdommens_stemme barnets_stemme stemma_til_brukaren stemma_til_bebuaren stemma_til_barnet stemma_til_ungdommen kva_pasienten_seier kva_pasienten_svara perspektivet_til_pasienten barnets_eigne_ord",
  reflection:
    "slik_forstod_eg_det kjensler_vi_sette_ord_på det_vi_forstod_saman det_vi_ikkje_forstod refleksjon refleksjonar tolking tolkingar mi_tolking mine_tankar mine_tankar_og_kjensler vurdering vurderingar fagleg_vurdering tankar undring undringar hypotese hypotesar mi_forståing forståing kva_eg_tenkjer kva_vi_tenkjer analyse drøfting kva_kvar_av_oss_ser ulike_perspektiv misforståingar_og_oppklaring",
  alternatives:
    "andre_moglege_forståingar andre_moglegheiter alternative_forståingar alternativ andre_forklaringar fleire_måtar_å_forstå_det_på kva_anna_kan_det_vere kva_er_vi_for_sikre_på kva_kan_pasienten_tenkje_om_oss",
  "own-part":
    "reaksjonen_min min_del min_eigen_del eige_bidrag eiga_rolle eigen_reaksjon eigne_reaksjonar min_reaksjon mine_kjensler mine_reaksjonar eigne_kjensler kva_blir_vekt_i_meg kva_blir_vekt_i_oss mi_rolle mitt_bidrag våre_reaksjonar kva_eg_kjende kva_eg_sa samspelet_mellom_leiarane",
  facts:
    "lese_godkjent_av_pasienten fakta medisinar medisin medikament medisinering vitale_målingar målingar avtalar avtale tid_og_stad tidspunkt til_stades tiltak utførte_tiltak somatikk prøver resultat legemiddel permisjon besøk telefonar telefon",
  plan: "plan planar vidare_plan plan_vidare vidare neste_vakt til_neste_vakt neste_steg oppfølging vegen_vidare avtalt_vidare å_ta_med_vidare tema_å_ta_med_vidare kva_vi_gjer_neste_gong kva_prøver_vi mål hugseliste hugs beskjedar beskjed overlapp",
};

/** Headings of nynorsk notes, by the role of what stands under them. */
export const headings: Readonly<Record<string, Role>> = Object.fromEntries(
  Object.entries(byRole).flatMap(([role, entries]) =>
    entries.split(" ").map((entry) => [entry.replaceAll("_", " "), role as Role]),
  ),
);
