// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.redaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.clauses.faits.FaitsAvis;
import fr.clausier.clauses.faits.FaitsAvisLot;
import fr.clausier.clauses.faits.FaitsMarche;
import fr.clausier.law.nomenclature.Nuts;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.AvisEuropeen;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TechniqueAchat;

/** Writes one lot of the notice; an undivided purchase is the lot LOT-0000. */
final class RedactionLot {

    private static final int MOIS_QUATRE_ANS = 48;

    private final Marche marche;
    private final FaitsMarche faits;
    private final FaitsAvis avisFaits;
    private final SousTypeAvis sousType;
    private final Organisation acheteur;
    private final Organisation recours;
    private final Recueil recueil;
    private final Plume plume;
    private final AvisEuropeen avis;
    private final boolean etapes;

    RedactionLot(Marche marche, FaitsMarche faits, SousTypeAvis sousType, Organisation acheteur, Organisation recours, Recueil recueil, Plume plume) {
        this.marche = marche;
        this.faits = faits;
        this.avisFaits = faits.pieces().avis();
        this.sousType = sousType;
        this.acheteur = acheteur;
        this.recours = recours;
        this.recueil = recueil;
        this.plume = plume;
        this.avis = RedactionAvis.avisEuropeen(marche);
        this.etapes = !List.of("open", "oth-single").contains(avisFaits.procedure().code());
    }

    void ecrire(FaitsAvisLot faitsLot, int rang) {
        Prestation lot = (Prestation) faitsLot.lot().source();
        plume.groupe("cac:ProcurementProjectLot", () -> {
            plume.id("cbc:ID", "Lot", "LOT-%04d".formatted(lot instanceof Lot l ? l.getNumero() != null ? l.getNumero() : rang : 0));
            conditions(faitsLot, lot);
            deroulement();
            projet(faitsLot, lot);
        });
    }

    private void conditions(FaitsAvisLot faitsLot, Prestation lot) {
        plume.groupe("cac:TenderingTerms", () -> {
            if (avisFaits.variantes() == null) {
                recueil.relire("L'avis ne dit rien des variantes\u00A0: écrivez «\u00A0variantes interdites\u00A0», «\u00A0autorisées\u00A0» ou «\u00A0exigées\u00A0».", marche,
                        Literals.MARCHE__VARIANTES);
            } else if (!sousType.social()) {
                plume.code("cbc:VariantConstraintCode", "permission", avisFaits.variantes().code());
            }
            Boolean fonds = ouiNon(avis.getFondsEuropeens(), "si des fonds de l'Union européenne financent le marché", "fonds européens", Literals.AVIS_EUROPEEN__FONDS_EUROPEENS);
            plume.code("cbc:FundingProgramCode", "eu-funded", fonds == null ? null : fonds ? "eu-funds" : "no-eu-funds");
            ReglesReseaux reseaux = sousType.reseaux() ? new ReglesReseaux(marche, lot, recueil, plume) : null;
            if (reseaux != null) {
                reseaux.garantie();
            }
            documents();
            if (reseaux != null) {
                reseaux.paiement();
            }
            exigence(plume, "reserved-procurement", faitsLot.participation().code());
            if (reseaux != null) {
                reseaux.formeJuridique();
            }
            exigence(plume, "selection-criteria-source", "epo-procurement-document");
            execution(faitsLot);
            new RedactionCriteres(marche, faits, recueil, plume).ecrire(faitsLot, lot, avis);
            if (reseaux != null) {
                recueil.deduit("Renseignements complémentaires\u00A0: auprès de l'acheteur.");
                acheteur.designer("cac:AdditionalInformationParty", plume);
            }
            if (acheteur.site() != null) {
                recueil.deduit("Dépôt des offres\u00A0: sur le profil d'acheteur, par voie électronique (R. 2132-3 et R. 2132-7).");
                plume.groupe("cac:TenderRecipientParty", () -> plume.valeur("cbc:EndpointID", acheteur.site())
                        .groupe("cac:PartyIdentification", () -> plume.id("cbc:ID", "organization", acheteur.id())));
            }
            if (avisFaits.procedure().code().equals("open") && avis.getValiditeOffres() == null) {
                manqueAvis("la durée de validité des offres", "validité des offres 6 mois", Literals.AVIS_EUROPEEN__VALIDITE_OFFRES);
            }
            plume.groupe("cac:TenderValidityPeriod", () -> plume.valeur("cbc:DurationMeasure", etapes ? null : avis.getValiditeOffres(), "unitCode", "MONTH"));
            voiesDeRecours();
            recueil.deduit("Langue des offres et des candidatures\u00A0: le français, langue de l'avis et des documents.");
            plume.groupe("cac:Language", () -> plume.valeur("cbc:ID", "FRA"));
            if (!sousType.social()) {
                Boolean commande = ouiNon(avis.getCommandeElectronique(), "si les commandes sont électroniques", "commande électronique", Literals.AVIS_EUROPEEN__COMMANDE_ELECTRONIQUE);
                Boolean paiement = ouiNon(avis.getPaiementElectronique(), "si les paiements sont électroniques", "paiement électronique", Literals.AVIS_EUROPEEN__PAIEMENT_ELECTRONIQUE);
                plume.groupe("cac:PostAwardProcess", () -> plume.valeur("cbc:ElectronicOrderUsageIndicator", commande).valeur("cbc:ElectronicPaymentUsageIndicator", paiement));
            }
        });
    }

    private void documents() {
        if (acheteur.site() == null) {
            recueil.manque("L'avis donne l'adresse du profil d'acheteur, où sont les documents (R. 2132-2)\u00A0: écrivez «\u00A0profil d'acheteur\u00A0» dans sa déclaration.",
                    marche.getAcheteur(), Literals.ACHETEUR__PROFIL_ACHETEUR);
            return;
        }
        recueil.deduit("Documents de la consultation\u00A0: en accès libre sur le profil d'acheteur (R. 2132-2).");
        plume.groupe("cac:CallForTendersDocumentReference", () -> plume.valeur("cbc:ID", marche.getReference() != null ? marche.getReference() : marche.getName())
                .valeur("cbc:DocumentType", "non-restricted-document")
                .groupe("cac:Attachment", () -> plume.groupe("cac:ExternalReference", () -> plume.valeur("cbc:URI", acheteur.site()))));
    }

    private void execution(FaitsAvisLot faitsLot) {
        if (avisFaits.executionReservee() == null) {
            manqueAvis("si l'exécution est réservée à des ateliers protégés", "exécution réservée non", Literals.AVIS_EUROPEEN__EXECUTION_RESERVEE);
        } else {
            condition("reserved-execution", avisFaits.executionReservee().code(), null);
        }
        if (!faitsLot.description().isEmpty()) {
            String texte = faitsLot.description();
            condition("conditions", "performance", texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1) + ".");
        }
        recueil.deduit("Facturation électronique\u00A0: exigée (L. 2192-1).");
        condition("einvoicing", "required", null);
        if (marche.getTechniques().contains(TechniqueAchat.CATALOGUE)) {
            condition("ecatalog-submission", "allowed", null);
        } else {
            condition("ecatalog-submission", "not-allowed", null);
        }
    }

    private void condition(String liste, String code, String texte) {
        plume.groupe("cac:ContractExecutionRequirement", () -> plume.code("cbc:ExecutionRequirementCode", liste, code).texte("cbc:Description", texte));
    }

    private void voiesDeRecours() {
        if (recours == null) {
            return;
        }
        String delais = marche.getAcheteur().getRecours().getDelais();
        plume.groupe("cac:AppealTerms", () -> {
            plume.groupe("cac:PresentationPeriod", () -> plume.texte("cbc:Description", delais));
            if (delais == null) {
                recueil.deduit("Renseignements sur les recours\u00A0: auprès de l'instance de recours (ses délais ne sont pas écrits).");
                recours.designer("cac:AppealInformationParty", plume);
            }
            recours.designer("cac:AppealReceiverParty", plume);
        });
    }

    private void deroulement() {
        plume.groupe("cac:TenderingProcess", () -> {
            plume.code("cbc:SubmissionMethodCode", "esubmission", "required");
            if (etapes) {
                plume.valeur("cbc:CandidateReductionConstraintIndicator", ouiNonDesEtapes());
            }
            if (!sousType.social()) {
                plume.valeur("cbc:GovernmentAgreementConstraintIndicator", ouiNon(avis.getCouvertureOMC(), "si l'accord sur les marchés publics de l'OMC s'applique", "OMC",
                        Literals.AVIS_EUROPEEN__COUVERTURE_OMC));
            }
            limite();
            if (etapes) {
                candidats();
            }
            if (marche.getTechniques().contains(TechniqueAchat.ENCHERE)) {
                recueil.relire("Enchère électronique\u00A0: complétez l'avis de sa description et de son adresse, que la stratégie ne porte pas.", marche, Literals.MARCHE__TECHNIQUES);
            }
            plume.groupe("cac:AuctionTerms", () -> plume.valeur("cbc:AuctionConstraintIndicator", sousType.social() ? null : marche.getTechniques().contains(TechniqueAchat.ENCHERE)));
            accordCadre();
        });
    }

    private void limite() {
        LocalDate jour = avis.getDateLimite();
        String quoi = etapes ? "des candidatures" : "des offres";
        if (jour == null || avis.getHeureLimite() == null) {
            manqueAvis("le jour et l'heure limites de réception " + quoi, "réception le 15/01/2027 à 12h00", Literals.AVIS_EUROPEEN__DATE_LIMITE);
        }
        plume.groupe(etapes ? "cac:ParticipationRequestReceptionPeriod" : "cac:TenderSubmissionDeadlinePeriod", () -> {
            if (jour != null && avis.getHeureLimite() != null) {
                plume.valeur("cbc:EndDate", RedactionAvis.date(jour)).valeur("cbc:EndTime", avis.getHeureLimite() + ":00" + RedactionAvis.decalage(jour));
            }
        });
    }

    private Boolean ouiNonDesEtapes() {
        if (!List.of("comp-dial", "innovation", "neg-w-call").contains(avisFaits.procedure().code())) {
            return null;
        }
        return ouiNon(avis.getReductionProgressive(), "si des phases successives réduisent le nombre d'offres", "réduction progressive", Literals.AVIS_EUROPEEN__REDUCTION_PROGRESSIVE);
    }

    private void candidats() {
        if (avis.getCandidatsMin() == null) {
            manqueAvis("le nombre minimal de candidats", "candidats au moins 3", Literals.AVIS_EUROPEEN__CANDIDATS_MIN);
        }
        plume.groupe("cac:EconomicOperatorShortList", () -> plume.valeur("cbc:LimitationDescription", avis.getCandidatsMax() != null)
                .valeur("cbc:MaximumQuantity", avis.getCandidatsMax()).valeur("cbc:MinimumQuantity", avis.getCandidatsMin()));
    }

    private void accordCadre() {
        AccordCadre accord = marche.getAccordCadre();
        if (accord != null) {
            String justification = accord.getJustificationDuree() != null ? accord.getJustificationDuree() : avis.getJustificationDuree();
            boolean long4 = marche.getDureeMois() != null && marche.getDureeMois() > MOIS_QUATRE_ANS * (sousType.reseaux() ? 2 : 1);
            plume.groupe("cac:FrameworkAgreement", () -> plume.valeur("cbc:MaximumOperatorQuantity", accord.getAttributaires())
                    .texte("cbc:Justification", long4 ? justification : null));
        }
        if (avisFaits.accordCadre() == null) {
            recueil.manque("L'avis dit comment l'accord-cadre s'exécute\u00A0: écrivez «\u00A0bons de commande\u00A0» ou «\u00A0marchés subséquents\u00A0».", accord,
                    Literals.ACCORD_CADRE__BONS_DE_COMMANDE);
        } else {
            systeme("framework-agreement", avisFaits.accordCadre().code());
        }
        if (marche.getTechniques().contains(TechniqueAchat.ACQUISITION_DYNAMIQUE)) {
            recueil.manque("Système d'acquisition dynamique\u00A0: la stratégie ne dit pas si d'autres acheteurs l'emploient\u00A0; complétez l'avis.", marche, Literals.MARCHE__TECHNIQUES);
        } else {
            systeme("dps-usage", "none");
        }
    }

    private void systeme(String liste, String code) {
        plume.groupe("cac:ContractingSystem", () -> plume.code("cbc:ContractingSystemTypeCode", liste, code));
    }

    private void projet(FaitsAvisLot faitsLot, Prestation lot) {
        plume.groupe("cac:ProcurementProject", () -> {
            plume.id("cbc:ID", "InternalID", lot instanceof Lot l ? l.getNumero() : marche.getReference());
            plume.texte("cbc:Name", lot instanceof Lot ? faitsLot.lot().titre() : faits.titre());
            String description = faitsLot.lot().description();
            if (description == null && lot instanceof Lot) {
                recueil.deduit("Description des lots qui n'en ont pas\u00A0: leur intitulé.");
            }
            plume.texte("cbc:Description", description != null ? description : lot instanceof Lot ? faitsLot.lot().titre()
                    : Optional.ofNullable(faits.objet()).orElse(faits.titre()));
            plume.code("cbc:ProcurementTypeCode", "contract-nature", avisFaits.nature() == null ? null : avisFaits.nature().code());
            new RedactionStrategique(avis, recueil, plume).ecrire(faitsLot);
            plume.groupe("cac:RequestedTenderTotal", () -> {
                if (marche.getAccordCadre() != null && !(lot instanceof Lot)) {
                    plume.extension(() -> plume.valeur("efbc:FrameworkMaximumAmount", RedactionAvis.montant(marche.getAccordCadre().getMaximum()), "currencyID", "EUR"));
                }
                if (avis.isPublieEstimation()) {
                    plume.valeur("cbc:EstimatedOverallContractAmount", Montants.estimation(lot).map(RedactionAvis::montant).orElse(null), "currencyID", "EUR");
                }
            });
            cpv(plume, lot.getCpv().isEmpty() ? marche.getCpv() : lot.getCpv());
            if (lot.getCpv().isEmpty() && marche.getCpv().isEmpty()) {
                recueil.manque("Il manque le code CPV de ce lot\u00A0: écrivez «\u00A0cpv\u00A0» et huit chiffres.", lot, Literals.PRESTATION__CPV);
            }
            lieu(plume, avisFaits, marche, recueil);
            Integer duree = lot.getDelaiMois() != null ? lot.getDelaiMois() : marche.getDureeMois();
            if (duree == null) {
                recueil.relire("L'avis ne dit pas la durée\u00A0: écrivez «\u00A0durée\u00A0», par exemple «\u00A0durée 24 mois\u00A0».", marche, Literals.MARCHE__DUREE_MOIS);
            }
            plume.groupe("cac:PlannedPeriod", () -> plume.valeur("cbc:DurationMeasure", duree, "unitCode", "MONTH"));
            if (marche.getReconductions() == null && sousType.reseaux()) {
                recueil.deduit("Reconductions\u00A0: aucune (la stratégie n'en prévoit pas).");
                plume.groupe("cac:ContractExtension", () -> plume.valeur("cbc:MaximumNumberNumeric", 0));
            }
            if (marche.getReconductions() != null && !sousType.social()) {
                plume.groupe("cac:ContractExtension", () -> plume.valeur("cbc:MaximumNumberNumeric", marche.getReconductions().getNombre())
                        .groupe("cac:Renewal", () -> plume.groupe("cac:Period", () -> plume.texte("cbc:Description", faits.forme().reconductions()))));
            }
        });
    }

    /** One requirement of a list on those who tender. */
    static void exigence(Plume plume, String liste, String code) {
        plume.groupe("cac:TendererQualificationRequest",
                () -> plume.groupe("cac:SpecificTendererRequirement", () -> plume.code("cbc:TendererRequirementTypeCode", liste, code)));
    }

    /** The CPV codes, main one first, without their check digit. */
    static void cpv(Plume plume, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i).replaceAll("-\\d$", "");
            plume.groupe(i == 0 ? "cac:MainCommodityClassification" : "cac:AdditionalCommodityClassification", () -> plume.code("cbc:ItemClassificationCode", "cpv", code));
        }
    }

    /** The place of performance. */
    static void lieu(Plume plume, FaitsAvis faits, Marche marche, Recueil recueil) {
        String nuts = faits.nuts() == null ? null : faits.nuts().split(" ")[0];
        if (nuts == null || Nuts.parCode(nuts).map(Nuts::niveau).orElse(0) < 3) {
            recueil.manque("L'avis situe l'exécution dans un département\u00A0: écrivez «\u00A0lieu d'exécution\u00A0», par exemple «\u00A0commune 13055\u00A0» ou «\u00A0NUTS FRL04\u00A0».",
                    marche, Literals.MARCHE__LIEU);
            return;
        }
        plume.groupe("cac:RealizedLocation", () -> plume.groupe("cac:Address", () -> plume.code("cbc:CountrySubentityCode", "nuts", nuts)
                .groupe("cac:Country", () -> plume.code("cbc:IdentificationCode", "country", "FRA"))));
    }

    private Boolean ouiNon(OuiNon valeur, String quoi, String mot, EStructuralFeature attribut) {
        if (CodesAvis.booleen(valeur) == null) {
            manqueAvis(quoi, mot + " oui\u00A0» ou «\u00A0" + mot + " non", attribut);
        }
        return CodesAvis.booleen(valeur);
    }

    private void manqueAvis(String quoi, String ecrire, EStructuralFeature attribut) {
        boolean bloc = marche.getAvisEuropeen() != null;
        recueil.manque("L'avis dit " + quoi + "\u00A0: dans «\u00A0avis européen\u00A0», écrivez «\u00A0" + ecrire + "\u00A0».", bloc ? marche.getAvisEuropeen() : marche, bloc ? attribut : null);
    }
}
