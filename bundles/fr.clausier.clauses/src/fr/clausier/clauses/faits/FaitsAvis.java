// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.law.nomenclature.Departement;
import fr.clausier.law.nomenclature.Nuts;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.Lieu;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.Variantes;

/** The notice that calls for competition: the facts of the purchase under the codes of European notices (eForms). */
public final class FaitsAvis {

    private static final List<Function<FaitsAvisLot, List<FaitsCode>>> RUBRIQUES = List.of(FaitsAvisLot::achatStrategique,
            FaitsAvisLot::incidences, FaitsAvisLot::objectifsSociaux);

    private final Marche marche;
    private final List<FaitsLot> lots;

    FaitsAvis(Marche marche, List<FaitsLot> lots) {
        this.marche = marche;
        this.lots = lots;
    }

    /** Main nature (BT-23). */
    @Fait(facultatif = true)
    public FaitsCode nature() {
        return marche.getNature() == NatureMarche.NON_PRECISE ? null
                : FaitsCode.de("contract-nature", Libelles.de("natures", marche.getNature(), "eforms"));
    }

    /** Kind of procedure (BT-105). */
    @Fait(facultatif = true)
    public FaitsCode procedure() {
        String code = Libelles.facultatif("procedures", marche.getProcedure().getName(), "eforms");
        return code == null ? null : FaitsCode.de("procurement-procedure-type", code);
    }

    /** Framework agreement (BT-765); missing when the strategy does not tell how it is executed. */
    @Fait(facultatif = true)
    public FaitsCode accordCadre() {
        AccordCadre accord = marche.getAccordCadre();
        if (accord == null) {
            return FaitsCode.de("framework-agreement", "none");
        }
        if (accord.isBonsDeCommande()) {
            return FaitsCode.de("framework-agreement", accord.isMarchesSubsequents() ? "fa-mix" : "fa-wo-rc");
        }
        return accord.isMarchesSubsequents() ? FaitsCode.de("framework-agreement", "fa-w-rc") : null;
    }

    /** Variants (BT-63); missing when the strategy leaves them to the law. */
    @Fait(facultatif = true)
    public FaitsCode variantes() {
        String code = Libelles.facultatif("variantes", marche.getVariantes().getName(), "eforms");
        return marche.getVariantes() == Variantes.NON_PRECISE || code == null ? null : FaitsCode.de("permission", code);
    }

    /** Reserved execution (BT-736), when the strategy declares it. */
    @Fait(facultatif = true)
    public FaitsCode executionReservee() {
        OuiNon reservee = marche.getAvisEuropeen() == null ? OuiNon.NON_PRECISE : marche.getAvisEuropeen().getExecutionReservee();
        return reservee == OuiNon.NON_PRECISE ? null : FaitsCode.de("reserved-execution", reservee == OuiNon.OUI ? "yes" : "no");
    }

    /** Wording of the strategic procurement in the notice (BT-777), as typed. */
    @Fait(facultatif = true)
    public String description() {
        return marche.getAvisEuropeen() == null ? null : Phrases.phrase(marche.getAvisEuropeen().getDescription());
    }

    /** Subtype of the European notice. */
    @Fait(facultatif = true)
    public Integer sousType() {
        return marche.getAvisEuropeen() == null ? null : marche.getAvisEuropeen().getSousType();
    }

    /** Last day to receive tenders, or requests to participate, when the strategy sets it. */
    @Fait(facultatif = true)
    public LocalDate dateLimite() {
        return marche.getAvisEuropeen() == null ? null : marche.getAvisEuropeen().getDateLimite();
    }

    /** Hour of that day: 12 h 00. */
    @Fait(facultatif = true)
    public String heureLimite() {
        String heure = marche.getAvisEuropeen() == null ? null : marche.getAvisEuropeen().getHeureLimite();
        return heure == null ? null : heure.replace(":", "\u00A0h\u00A0");
    }

    /** How long tenders stay valid, months, when the strategy says it. */
    @Fait(facultatif = true)
    public Integer validite() {
        return marche.getAvisEuropeen() == null ? null : marche.getAvisEuropeen().getValiditeOffres();
    }

    /** The body that hears appeals, when the buyer names it. */
    @Fait(facultatif = true)
    public String recours() {
        boolean nomme = marche.getAcheteur() != null && !marche.getAcheteur().eIsProxy() && marche.getAcheteur().getRecours() != null;
        return nomme ? Phrases.groupe(marche.getAcheteur().getRecours().getTitre()) : null;
    }

    /** Where the notice is published. */
    @Fait
    public List<String> supports() {
        return marche.getPublicites().stream().distinct().map(p -> Libelles.de("publicites", p, "libelle")).toList();
    }

    /** Territory of performance in the nomenclature of the notices: FRY40 (La Réunion). */
    @Fait(facultatif = true)
    public String nuts() {
        return territoire().map(n -> n.code() + " (" + n.libelle() + ")").orElse(null);
    }

    /** What the notice says of each contract. */
    @Fait
    public List<FaitsAvisLot> lots() {
        return lots.stream().map(l -> new FaitsAvisLot(l, marche.isInnovant())).toList();
    }

    /** Whether some contract is reserved. */
    @Fait
    public boolean reserve() {
        return lots.stream().anyMatch(l -> l.reservation() != null);
    }

    /** Whether some contract is open to all. */
    @Fait
    public boolean ouvert() {
        return lots.stream().anyMatch(l -> l.reservation() == null);
    }

    /** Codes of strategic procurement that some contract bears, each once, in the order of the headings. */
    @Fait
    public List<FaitsCode> codesStrategiques() {
        Map<String, FaitsCode> codes = new LinkedHashMap<>();
        for (Function<FaitsAvisLot, List<FaitsCode>> rubrique : RUBRIQUES) {
            lots().stream().flatMap(l -> rubrique.apply(l).stream()).forEach(c -> codes.putIfAbsent(c.rubrique() + c.code(), c));
        }
        return List.copyOf(codes.values());
    }

    /** Headings of the notice that the strategy does not give, as phrases. */
    @Fait
    public List<String> manques() {
        List<String> manques = new ArrayList<>();
        FaitsAcheteur acheteur = marche.getAcheteur() == null || marche.getAcheteur().eIsProxy() ? null : new FaitsAcheteur(marche.getAcheteur());
        ajouter(manques, acheteur == null, "le nom et les coordonnées de l'acheteur");
        ajouter(manques, acheteur != null && acheteur.siret() == null, "le numéro SIRET de l'acheteur");
        ajouter(manques, acheteur != null && (acheteur.adresse() == null || acheteur.courriel() == null), "l'adresse postale et l'adresse électronique de l'acheteur");
        ajouter(manques, acheteur != null && acheteur.profil() == null, "l'adresse du profil d'acheteur");
        ajouter(manques, nature() == null, "la nature du marché");
        ajouter(manques, procedure() == null, "la procédure de passation");
        ajouter(manques, marche.getCpv().isEmpty(), "le code CPV principal");
        ajouter(manques, marche.getLieu() == null || nuts() == null, "le code NUTS du lieu principal d'exécution");
        ajouter(manques, marche.getDureeMois() == null, "la durée du marché");
        ajouter(manques, accordCadre() == null, "le mode d'exécution de l'accord-cadre");
        ajouter(manques, marche.getVariantes() == Variantes.NON_PRECISE, "l'admission des variantes");
        ajouter(manques, marche.getPublicites().isEmpty(), "le ou les supports de publication");
        ajouter(manques, executionReservee() == null, "l'exécution réservée dans le cadre de programmes d'emplois protégés (BT-736)");
        ajouter(manques, marche.isInnovant(), "le type d'innovation (BT-776)");
        return manques;
    }

    private Optional<Nuts> territoire() {
        Lieu lieu = marche.getLieu();
        String code = lieu == null ? null : Phrases.groupe(lieu.getCode());
        if (code == null) {
            return Optional.empty();
        }
        return switch (lieu.getType()) {
            case NUTS -> Nuts.parCode(code);
            case DEPARTEMENT -> departement(code);
            // A code of the official geography starts with that of its département; a postal code need not.
            case COMMUNE -> departement(code.length() < 3 ? code : code.substring(0, code.startsWith("97") ? 3 : 2));
            case PAYS -> Nuts.parCode(code);
            default -> Optional.empty();
        };
    }

    private static Optional<Nuts> departement(String code) {
        return Departement.parCode(code).map(Departement::nuts).flatMap(Nuts::parCode);
    }

    private static void ajouter(List<String> manques, boolean absent, String quoi) {
        if (absent) {
            manques.add(quoi);
        }
    }
}
