// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.lecture;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import fr.clausier.exchange.eforms.redaction.RedactionAvis;
import fr.clausier.exchange.eforms.sdk.VerificationSdk;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Allotissement;
import fr.clausier.model.strategie.AvisEuropeen;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Lieu;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Publicite;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TechniqueAchat;
import fr.clausier.model.strategie.TypeLieu;

/** Makes the draft of a purchase from a contract notice: buyer, purchase, lots, criteria, what the notice declares. */
public final class LectureAvis {

    private static final StrategieFactory FABRIQUE = StrategieFactory.eINSTANCE;

    private final Element racine;
    private final LocalDate lancement;
    private final List<String> aRelire = new ArrayList<>();

    private LectureAvis(Document avis, LocalDate lancement) {
        this.racine = avis.getDocumentElement();
        this.lancement = lancement;
    }

    /** A draft, and what was proposed rather than read, as sentences. */
    public record Lu(Fichier fichier, Marche marche, List<String> aRelire) {
    }

    /**
     * The draft of a notice.
     *
     * @param lancement launch of the new purchase; null leaves it out
     */
    public static Lu lire(Document avis, LocalDate lancement) {
        return new LectureAvis(avis, lancement).lire();
    }

    private Lu lire() {
        Fichier fichier = FABRIQUE.createFichier();
        Marche marche = FABRIQUE.createMarche();
        Acheteur acheteur = new LectureOrganisations(racine).acheteur();
        if (acheteur != null) {
            fichier.getElements().add(acheteur);
            marche.setAcheteur(acheteur);
        }
        fichier.getElements().add(marche);
        projet(marche);
        procedure(marche);
        declarations(marche);
        lots(marche);
        return new Lu(fichier, marche, List.copyOf(aRelire));
    }

    private void projet(Marche marche) {
        Element projet = Noeuds.premier(racine, "ProcurementProject").orElse(racine);
        String titre = Optional.ofNullable(Noeuds.texte(projet, "Name")).orElse("Achat repris d'un avis");
        marche.setTitre(titre);
        marche.setName(nom("Achat", titre));
        marche.setReference(Noeuds.texte(projet, "ID"));
        String objet = Noeuds.texte(projet, "Description");
        marche.setObjet(titre.equals(objet) ? null : objet);
        String nature = Noeuds.code(projet, "ProcurementTypeCode", "contract-nature");
        marche.setNature(nature == null ? NatureMarche.NON_PRECISE : switch (nature) {
            case "works" -> NatureMarche.TRAVAUX;
            case "supplies" -> NatureMarche.FOURNITURES;
            case "services" -> NatureMarche.SERVICES;
            default -> NatureMarche.NON_PRECISE;
        });
        String nuts = Noeuds.texte(projet, "RealizedLocation/Address/CountrySubentityCode");
        if (nuts != null && nuts.startsWith("FR")) {
            Lieu lieu = FABRIQUE.createLieu();
            lieu.setType(TypeLieu.NUTS);
            lieu.setCode(nuts);
            marche.setLieu(lieu);
        }
        if (lancement != null) {
            marche.setLancement(lancement);
        }
        marche.getPublicites().addAll(List.of(Publicite.BOAMP, Publicite.JOUE));
    }

    private void procedure(Marche marche) {
        String code = Noeuds.texte(racine, "TenderingProcess/ProcedureCode");
        marche.setProcedure(code == null ? Procedure.NON_PRECISE : switch (code) {
            case "open" -> Procedure.AOO;
            case "restricted" -> Procedure.AOR;
            case "neg-w-call" -> Procedure.NEGOCIATION;
            case "comp-dial" -> Procedure.DIALOGUE;
            case "innovation" -> Procedure.PARTENARIAT_INNOVATION;
            case "oth-single" -> Procedure.MAPA;
            case "neg-wo-call" -> Procedure.GRE_AGRE;
            default -> Procedure.NON_PRECISE;
        });
        Integer attribues = entier(Noeuds.texte(racine, "TenderingTerms/LotDistribution/MaximumLotsAwardedNumeric"));
        Integer offerts = entier(Noeuds.texte(racine, "TenderingTerms/LotDistribution/MaximumLotsSubmittedNumeric"));
        int nombre = lotsDeLAvis().size();
        if (nombre > 1 && (attribues != null || offerts != null)) {
            Allotissement allotissement = FABRIQUE.createAllotissement();
            allotissement.setAttributionMax(attribues);
            if (offerts != null && offerts >= nombre) {
                allotissement.setOffresTous(true);
            } else {
                allotissement.setOffresMax(offerts);
            }
            marche.setAllotissement(allotissement);
        }
    }

    /** What the first lot says and the purchase carries once. */
    private void declarations(Marche marche) {
        AvisEuropeen avis = FABRIQUE.createAvisEuropeen();
        marche.setAvisEuropeen(avis);
        avis.setSousType(entier(VerificationSdk.sousType(racine.getOwnerDocument())));
        if (lotsDeLAvis().isEmpty()) {
            return;
        }
        Element lot = lotsDeLAvis().get(0);
        marche.setVariantes(LectureCodes.variantes(Noeuds.code(lot, "TenderingTerms/VariantConstraintCode", "permission")));
        avis.setExecutionReservee(LectureCodes.ouiNon(Noeuds.code(lot, "TenderingTerms/ContractExecutionRequirement/ExecutionRequirementCode", "reserved-execution"), "yes", "no"));
        avis.setParticipationReservee(LectureCodes.participation(lotsDeLAvis().stream()
                .map(l -> Noeuds.code(l, "TenderingTerms/TendererQualificationRequest/SpecificTendererRequirement/TendererRequirementTypeCode", "reserved-procurement")).toList()));
        avis.setTypePonderation(LectureCodes.ponderation(Noeuds.codes(lot,
                "TenderingTerms/AwardingTerms/AwardingCriterion/SubordinateAwardingCriterion/ext/AwardCriterionParameter/ParameterCode", "number-weight")));
        avis.setFondsEuropeens(LectureCodes.ouiNon(Noeuds.code(lot, "TenderingTerms/FundingProgramCode", "eu-funded"), "eu-funds", "no-eu-funds"));
        avis.setCommandeElectronique(booleen(lot, "TenderingTerms/PostAwardProcess/ElectronicOrderUsageIndicator"));
        avis.setPaiementElectronique(booleen(lot, "TenderingTerms/PostAwardProcess/ElectronicPaymentUsageIndicator"));
        avis.setCouvertureOMC(booleen(lot, "TenderingProcess/GovernmentAgreementConstraintIndicator"));
        avis.setReductionProgressive(booleen(lot, "TenderingProcess/CandidateReductionConstraintIndicator"));
        avis.setAttributionSansNegociation(booleen(lot, "TenderingTerms/AwardingTerms/NoFurtherNegotiationIndicator"));
        avis.setCandidatsMin(entier(Noeuds.texte(lot, "TenderingProcess/EconomicOperatorShortList/MinimumQuantity")));
        avis.setCandidatsMax(entier(Noeuds.texte(lot, "TenderingProcess/EconomicOperatorShortList/MaximumQuantity")));
        avis.setValiditeOffres(mois(lot, "TenderingTerms/TenderValidityPeriod/DurationMeasure"));
        limite(lot, avis);
        accordCadre(lot, marche, avis);
        List<String> types = new ArrayList<>(Noeuds.codes(lot, "ProcurementProject/ProcurementAdditionalType/ProcurementTypeCode", "gpp-criteria"));
        avis.getCriteresEcologiques().addAll(types);
        avis.getInnovations().addAll(Noeuds.codes(lot, "ProcurementProject/ProcurementAdditionalType/ProcurementTypeCode", "innovative-acquisition"));
        marche.setInnovant(Noeuds.codes(lot, "ProcurementProject/ProcurementAdditionalType/ProcurementTypeCode", "strategic-procurement").contains("inn-pur"));
        if ("true".equals(Noeuds.texte(lot, "TenderingProcess/AuctionTerms/AuctionConstraintIndicator"))) {
            marche.getTechniques().add(TechniqueAchat.ENCHERE);
        }
        avis.setPublieEstimation(Noeuds.texte(lot, "ProcurementProject/RequestedTenderTotal/EstimatedOverallContractAmount") != null
                || Noeuds.texte(racine, "ProcurementProject/RequestedTenderTotal/EstimatedOverallContractAmount") != null);
    }

    private void limite(Element lot, AvisEuropeen avis) {
        Element periode = Noeuds.premier(lot, "TenderingProcess/TenderSubmissionDeadlinePeriod")
                .or(() -> Noeuds.premier(lot, "TenderingProcess/ParticipationRequestReceptionPeriod")).orElse(null);
        String date = periode == null ? null : Noeuds.texte(periode, "EndDate");
        String heure = periode == null ? null : Noeuds.texte(periode, "EndTime");
        if (date == null || date.length() < 10) {
            return;
        }
        try {
            String jour = date.substring(0, 10);
            if (heure == null) {
                avis.setDateLimite(LocalDate.parse(jour));
                return;
            }
            LocalDateTime paris = heure.length() > 8 ? OffsetDateTime.parse(jour + "T" + heure).atZoneSameInstant(RedactionAvis.PARIS).toLocalDateTime() : LocalDateTime.parse(jour + "T" + heure);
            avis.setDateLimite(paris.toLocalDate());
            avis.setHeureLimite(paris.toLocalTime().toString().substring(0, 5));
        } catch (DateTimeException e) {
            aRelire.add("La date limite de réception («\u00A0" + date + "\u00A0») n'est pas lisible\u00A0: écrivez-la.");
        }
    }

    private void accordCadre(Element lot, Marche marche, AvisEuropeen avis) {
        String code = Noeuds.code(lot, "TenderingProcess/ContractingSystem/ContractingSystemTypeCode", "framework-agreement");
        if (code == null || code.equals("none")) {
            return;
        }
        AccordCadre accord = FABRIQUE.createAccordCadre();
        accord.setBonsDeCommande(!code.equals("fa-w-rc"));
        accord.setMarchesSubsequents(!code.equals("fa-wo-rc"));
        accord.setAttributaires(entier(Noeuds.texte(lot, "TenderingProcess/FrameworkAgreement/MaximumOperatorQuantity")));
        accord.setJustificationDuree(Noeuds.texte(lot, "TenderingProcess/FrameworkAgreement/Justification"));
        BigDecimal maximum = LectureCodes.montant(Noeuds.texte(racine, "ProcurementProject/RequestedTenderTotal/ext/FrameworkMaximumAmount"));
        accord.setMaximum(maximum != null ? maximum : LectureCodes.montant(Noeuds.texte(lot, "ProcurementProject/RequestedTenderTotal/ext/FrameworkMaximumAmount")));
        marche.setAccordCadre(accord);
    }

    private void lots(Marche marche) {
        List<Element> lots = lotsDeLAvis();
        LectureLot lecture = new LectureLot(marche, aRelire);
        if (lots.size() == 1) {
            lecture.nonAlloti(lots.get(0));
            return;
        }
        for (int i = 0; i < lots.size(); i++) {
            Lot lot = FABRIQUE.createLot();
            Integer numero = entier(String.valueOf(Noeuds.texte(lots.get(i), "ID")).replaceAll("\\D", ""));
            lot.setNumero(numero == null || numero == 0 ? i + 1 : numero);
            marche.getLots().add(lot);
            lecture.lire(lots.get(i), lot);
        }
        lecture.mettreEnCommun();
        List<String> cpv = Noeuds.suite(racine, "ProcurementProject/MainCommodityClassification/ItemClassificationCode").stream().map(Noeuds::texte).filter(c -> c != null).toList();
        marche.getCpv().addAll(cpv);
    }

    private List<Element> lotsDeLAvis() {
        return Noeuds.suite(racine, "ProcurementProjectLot").stream()
                .filter(l -> Noeuds.premier(l, "ID").map(id -> "Lot".equals(id.getAttribute("schemeName"))).orElse(false)).toList();
    }

    private static OuiNon booleen(Element depart, String chemin) {
        return LectureCodes.ouiNon(Noeuds.texte(depart, chemin), "true", "false");
    }

    static Integer entier(String texte) {
        return texte != null && texte.matches("\\d{1,9}") ? Integer.valueOf(texte) : null;
    }

    /** A duration in whole months; null for one in days, which the strategy does not count. */
    static Integer mois(Element depart, String chemin) {
        Element duree = Noeuds.premier(depart, chemin).orElse(null);
        Integer nombre = duree == null ? null : entier(Noeuds.texte(duree));
        return nombre == null ? null : switch (duree.getAttribute("unitCode")) {
            case "MONTH" -> nombre;
            case "YEAR" -> nombre * 12;
            default -> null;
        };
    }

    /** A name of the language made of the first words of a text: AchatFournitureDeMobilier. */
    static String nom(String prefixe, String texte) {
        String lettres = Normalizer.normalize(texte, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return prefixe + Arrays.stream(lettres.split("[^A-Za-z0-9]+")).filter(m -> m.length() > 2).limit(4)
                .map(m -> m.substring(0, 1).toUpperCase(Locale.ROOT) + m.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining());
    }
}
