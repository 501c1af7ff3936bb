// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.w3c.dom.Element;

import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.ClauseSociale;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reconductions;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeReservation;

/** One lot of a notice, or the whole of an undivided one. */
final class LectureLot {

    private static final StrategieFactory FABRIQUE = StrategieFactory.eINSTANCE;
    private static final String TYPES = "ProcurementProject/ProcurementAdditionalType/ProcurementTypeCode";
    private static final Pattern HEURES = Pattern.compile("(\\d[\\d\\s\\u00A0\\u202F]*)\\s*heures?\\b");

    private final Marche marche;
    private final List<String> aRelire;

    LectureLot(Marche marche, List<String> aRelire) {
        this.marche = marche;
        this.aRelire = aRelire;
    }

    void nonAlloti(Element lot) {
        String description = Noeuds.texte(lot, "ProcurementProject/Description");
        if (marche.getObjet() == null && !marche.getTitre().equals(description)) {
            marche.setObjet(description);
        } else if (description != null && !description.equals(marche.getObjet()) && !description.equals(marche.getTitre())) {
            marche.setDescription(description);
        }
        marche.setDureeMois(LectureAvis.mois(lot, "ProcurementProject/PlannedPeriod/DurationMeasure"));
        commun(lot, marche, "le marché");
    }

    void lire(Element element, Lot lot) {
        String titre = Objects.requireNonNullElse(Noeuds.texte(element, "ProcurementProject/Name"), "Lot " + lot.getNumero());
        lot.setTitre(titre);
        String description = Noeuds.texte(element, "ProcurementProject/Description");
        lot.setDescription(titre.equals(description) ? null : description);
        lot.setDelaiMois(LectureAvis.mois(element, "ProcurementProject/PlannedPeriod/DurationMeasure"));
        commun(element, lot, "le lot " + lot.getNumero());
    }

    private void commun(Element element, Prestation lot, String ou) {
        Noeuds.suite(element, "ProcurementProject/MainCommodityClassification/ItemClassificationCode").stream().map(Noeuds::texte).filter(Objects::nonNull).forEach(lot.getCpv()::add);
        Noeuds.suite(element, "ProcurementProject/AdditionalCommodityClassification/ItemClassificationCode").stream().map(Noeuds::texte).filter(Objects::nonNull)
                .forEach(lot.getCpv()::add);
        lot.setEstimation(LectureCodes.montant(Noeuds.texte(element, "ProcurementProject/RequestedTenderTotal/EstimatedOverallContractAmount")));
        lot.setCriteres(LectureCriteres.lire(element));
        reservation(element, lot, ou);
        considerations(element, lot, ou);
        Integer fois = LectureAvis.entier(Noeuds.texte(element, "ProcurementProject/ContractExtension/MaximumNumberNumeric"));
        if (fois != null && fois > 0 && marche.getReconductions() == null) {
            reconductions(element, fois);
        }
    }

    private void reconductions(Element element, int fois) {
        String texte = Noeuds.texte(element, "ProcurementProject/ContractExtension/Renewal/Period/Description");
        Matcher mois = Pattern.compile("(\\d{1,3})\\s*mois").matcher(texte == null ? "" : texte);
        if (mois.find()) {
            Reconductions reconductions = FABRIQUE.createReconductions();
            reconductions.setNombre(fois);
            reconductions.setDureeMois(Integer.valueOf(mois.group(1)));
            marche.setReconductions(reconductions);
        }
    }

    private void reservation(Element element, Prestation lot, String ou) {
        String code = Noeuds.code(element, "TenderingTerms/TendererQualificationRequest/SpecificTendererRequirement/TendererRequirementTypeCode", "reserved-procurement");
        if (code == null || code.equals("none")) {
            return;
        }
        Reservation reservation = FABRIQUE.createReservation();
        if (code.equals("res-pub-ser")) {
            reservation.getTypes().add(TypeReservation.ESS);
        } else {
            reservation.getTypes().addAll(List.of(TypeReservation.INSERTION, TypeReservation.HANDICAP));
            aRelire.add("L'avis réserve " + ou + " sans dire à quelles structures\u00A0: «\u00A0structures d'insertion\u00A0» et «\u00A0structures du handicap\u00A0» sont proposées.");
        }
        lot.setReservation(reservation);
    }

    private void considerations(Element element, Prestation lot, String ou) {
        String conditions = Noeuds.suite(element, "TenderingTerms/ContractExecutionRequirement").stream()
                .filter(e -> Noeuds.code(e, "ExecutionRequirementCode", "conditions") != null).map(e -> Noeuds.texte(e, "Description")).filter(Objects::nonNull).findFirst().orElse(null);
        if (conditions != null) {
            lot.getNotes().add("Conditions d'exécution de l'avis repris : " + conditions);
        }
        String vert = description(element, "env-imp");
        if (vert != null && vert.equals(description(element, "soc-obj"))) {
            // One text for all the objectives of the lot says nothing of this commitment.
            vert = null;
        }
        for (String code : Noeuds.codes(element, TYPES, "environmental-impact")) {
            if (LectureCodes.engagement(code) != null) {
                EngagementEnvironnemental engagement = FABRIQUE.createEngagementEnvironnemental();
                engagement.setType(LectureCodes.engagement(code));
                engagement.setTexte(vert);
                lot.getEngagements().add(engagement);
                aRelire.add("Pour " + ou + ", l'engagement «\u00A0" + engagement.getType().getLiteral() + "\u00A0» est proposé d'après le code " + code + "\u00A0: précisez l'objectif et la preuve.");
            }
        }
        String social = description(element, "soc-obj");
        for (String code : Noeuds.codes(element, TYPES, "social-objective")) {
            if (code.equals("opp")) {
                insertion(element, lot, ou);
            } else if (LectureCodes.clause(code) != null && social != null) {
                ClauseSociale clause = FABRIQUE.createClauseSociale();
                clause.setType(LectureCodes.clause(code));
                clause.setTexte(social);
                lot.getClausesSociales().add(clause);
                aRelire.add("Pour " + ou + ", la clause «\u00A0" + clause.getType().getLiteral() + "\u00A0» est proposée d'après le code " + code + "\u00A0: relisez-la.");
            }
        }
    }

    private void insertion(Element element, Prestation lot, String ou) {
        Matcher heures = HEURES.matcher(String.join(" ", Noeuds.suite(element, "TenderingTerms/ContractExecutionRequirement/Description").stream().map(Noeuds::texte)
                .filter(Objects::nonNull).toList()));
        if (lot.getReservation() != null) {
            return;
        }
        if (!heures.find()) {
            aRelire.add("L'avis annonce une action d'insertion pour " + ou + " sans en dire les heures\u00A0: écrivez «\u00A0insertion\u00A0» et le nombre d'heures.");
            return;
        }
        String chiffres = heures.group(1).replaceAll("\\D", "");
        if (chiffres.length() < 8) {
            ClauseInsertion insertion = FABRIQUE.createClauseInsertion();
            insertion.setHeures(Integer.valueOf(chiffres));
            lot.setInsertion(insertion);
            aRelire.add("Les heures d'insertion pour " + ou + " (" + chiffres + ") sont lues dans les conditions d'exécution de l'avis\u00A0: vérifiez-les.");
        }
    }

    /** The description of one strategic objective. */
    private static String description(Element lot, String objectif) {
        return Noeuds.suite(lot, "ProcurementProject/ProcurementAdditionalType").stream().filter(t -> objectif.equals(Noeuds.texte(t, "ProcurementTypeCode")))
                .map(t -> Noeuds.texte(t, "ProcurementType")).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Criteria and duration that every lot shares are said once, by the purchase. */
    void mettreEnCommun() {
        List<Lot> lots = new ArrayList<>(marche.getLots());
        if (lots.isEmpty()) {
            return;
        }
        Lot premier = lots.get(0);
        if (premier.getCriteres() != null && lots.stream().allMatch(l -> EcoreUtil.equals(l.getCriteres(), premier.getCriteres()))) {
            lots.stream().skip(1).forEach(l -> l.setCriteres(null));
            premier.getCriteres().setCommuns(true);
            marche.setCriteres(premier.getCriteres());
        }
        marche.setDureeMois(lots.stream().map(Lot::getDelaiMois).filter(Objects::nonNull).max(Integer::compare).orElse(null));
        lots.stream().filter(l -> Objects.equals(l.getDelaiMois(), marche.getDureeMois())).forEach(l -> l.setDelaiMois(null));
    }
}
