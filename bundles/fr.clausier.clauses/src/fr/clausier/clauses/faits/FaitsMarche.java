// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Chiffre;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.law.Seuils;
import fr.clausier.law.nomenclature.CahierClauses;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Variantes;

/** The purchase. */
public final class FaitsMarche implements Source {

    private final Marche marche;
    private final LocalDate jour;
    private final List<FaitsLot> lots;
    private final Regroupement regroupement;
    private final FaitsExigences exigences;

    /**
     * @param marche purchase whose lots carry all that binds them
     * @param jour   day that fixes the law
     * @throws DossierIncomplet when hours are asked for and cannot be computed
     */
    public FaitsMarche(Marche marche, LocalDate jour) {
        this.marche = marche;
        this.jour = jour;
        List<FaitsLot> contrats = new ArrayList<>();
        for (Prestation prestation : Lots.de(marche)) {
            contrats.add(new FaitsLot(prestation, contrats.size() + 1));
        }
        this.lots = List.copyOf(contrats);
        this.regroupement = new Regroupement(lots);
        this.exigences = new FaitsExigences(lots, regroupement);
    }

    @Override
    public EObject source() {
        return marche;
    }

    /** Title. */
    @Fait
    public String titre() {
        return Objects.requireNonNullElseGet(Phrases.groupe(marche.getTitre()), () -> String.valueOf(marche.getName()));
    }

    /** Buyer's own reference. */
    @Fait(facultatif = true)
    public String reference() {
        return Phrases.groupe(marche.getReference());
    }

    /** Object, when it says more than the title. */
    @Fait(facultatif = true)
    public String objet() {
        String objet = Phrases.phrase(marche.getObjet());
        return objet == null ? null : objet.replaceAll("\\s*\\n\\s*", " ");
    }

    /** What the services consist of, when the purchase is not divided. */
    @Fait(facultatif = true)
    public String description() {
        return Phrases.phrase(marche.getDescription());
    }

    /** Buyer. */
    @Fait(facultatif = true)
    public FaitsAcheteur acheteur() {
        return marche.getAcheteur() == null || marche.getAcheteur().eIsProxy() ? null : new FaitsAcheteur(marche.getAcheteur());
    }

    /** Kind of contract: marché public de travaux, accord-cadre de services. */
    @Fait
    public String genre() {
        return Libelles.de("natures", marche.getNature(), marche.getAccordCadre() == null ? "marche" : "accordCadre");
    }

    /** Works. */
    @Fait
    public boolean travaux() {
        return marche.getNature() == NatureMarche.TRAVAUX;
    }

    /** Supplies. */
    @Fait
    public boolean fournitures() {
        return marche.getNature() == NatureMarche.FOURNITURES;
    }

    /** Procedure. */
    @Fait
    public FaitsProcedure procedure() {
        return new FaitsProcedure(marche.getProcedure());
    }

    /** General conditions. */
    @Fait(facultatif = true)
    public FaitsCcag ccag() {
        return CahierClauses.de(marche.getCcag()).map(FaitsCcag::new).orElse(null);
    }

    /** Changes of law that reach it. */
    @Fait
    public FaitsRegime regime() {
        return new FaitsRegime(jour, marche.isHorsCCP());
    }

    /** Duration in months, renewals included. */
    @Fait(facultatif = true)
    @Chiffre("dureeMois")
    public Integer duree() {
        return marche.getDureeMois();
    }

    /** CPV codes, main one first. */
    @Fait
    public List<String> cpv() {
        return List.copyOf(marche.getCpv());
    }

    /** Variants are ruled out. */
    @Fait
    public boolean variantesInterdites() {
        return marche.getVariantes() == Variantes.INTERDITES;
    }

    /** Variants are allowed in so many words. */
    @Fait
    public boolean variantesAutorisees() {
        return marche.getVariantes() == Variantes.AUTORISEES;
    }

    /** Variants are required. */
    @Fait
    public boolean variantesExigees() {
        return marche.getVariantes() == Variantes.EXIGEES;
    }

    /** Minimum requirements for variants. */
    @Fait(facultatif = true)
    public String exigencesVariantes() {
        return Phrases.phrase(marche.getExigencesVariantes());
    }

    /** Divided into lots. */
    @Fait
    public boolean alloti() {
        return !marche.getLots().isEmpty();
    }

    /** Limits on lots. */
    @Fait(facultatif = true)
    public FaitsAllotissement allotissement() {
        return marche.getAllotissement() == null || !alloti() ? null
                : new FaitsAllotissement(marche.getAllotissement(), lots.size());
    }

    /** Why it is not divided. */
    @Fait(facultatif = true)
    public FaitsNonAllotissement nonAllotissement() {
        return marche.getNonAllotissement() == null ? null : new FaitsNonAllotissement(marche.getNonAllotissement());
    }

    /** Global contract (L2171-1). */
    @Fait
    public boolean global() {
        return marche.isMarcheGlobal();
    }

    /** Share entrusted to SMEs or craftsmen, percent. */
    @Fait(facultatif = true)
    @Chiffre("partPME")
    public BigDecimal partPME() {
        return marche.getPartPME();
    }

    /** Framework agreement. */
    @Fait(facultatif = true)
    public FaitsAccordCadre accordCadre() {
        return marche.getAccordCadre() == null ? null : new FaitsAccordCadre(marche.getAccordCadre());
    }

    /** Contracts: the lots, or the one contract of an undivided purchase. */
    @Fait
    public List<FaitsLot> lots() {
        return lots;
    }

    /** Number of contracts. */
    @Fait
    public int nombreLots() {
        return lots.size();
    }

    /** Lots that have an insertion clause. */
    @Fait
    public List<FaitsLot> lotsInsertion() {
        return lots.stream().filter(l -> l.insertion() != null).toList();
    }

    /** Lots that have something to sign. */
    @Fait
    public List<FaitsLot> lotsEngages() {
        return lots.stream().filter(FaitsLot::engage).toList();
    }

    /** Lots that have an environmental commitment. */
    @Fait
    public List<FaitsLot> lotsEnvironnement() {
        return lots.stream().filter(l -> !l.engagements().isEmpty()).toList();
    }

    /** Reserved lots. */
    @Fait
    public List<FaitsReservation> reservations() {
        return lots.stream().map(FaitsLot::reservation).filter(Objects::nonNull).toList();
    }

    /** Lots that the buyer left without hours on purpose, and that have another social condition. */
    @Fait
    public List<FaitsLot> lotsSansInsertion() {
        return lots.stream().filter(l -> l.motifSansInsertion() != null && l.social()).toList();
    }

    /** Lots without any social condition. */
    @Fait
    public List<FaitsLot> lotsSansSocial() {
        return lots.stream().filter(l -> !l.social()).toList();
    }

    /** Lots bound by one article on insertion. */
    @Fait
    public List<GroupeInsertion> insertions() {
        return regroupement.insertions();
    }

    /** Social conditions other than hours. */
    @Fait
    public List<ThemeSocial> themesSociaux() {
        return regroupement.sociaux();
    }

    /** Environmental subjects. */
    @Fait
    public List<ThemeEnvironnement> themes() {
        return regroupement.themes();
    }

    /** Sets of award criteria. */
    @Fait
    public List<JeuDeCriteres> jeux() {
        return regroupement.jeux();
    }

    /** Departures from the CCAG. */
    @Fait
    public List<FaitsDerogationCcag> derogationsCcag() {
        return marche.getDerogationsCcag().stream().map(FaitsDerogationCcag::new).toList();
    }

    /** Accepted departures from rules, of the purchase and of its lots. */
    @Fait
    public List<FaitsDerogation> derogations() {
        Stream<FaitsDerogation> siennes = alloti()
                ? marche.getDerogations().stream().map(d -> new FaitsDerogation(d, "Marché")) : Stream.empty();
        return Stream.concat(siennes, lots.stream().flatMap(l -> l.derogations().stream())).toList();
    }

    /** Remarks on the purchase itself, for the internal file. */
    @Fait
    public List<String> notes() {
        return alloti() ? Phrases.groupes(List.copyOf(marche.getNotes())) : List.of();
    }

    /** Lots that have remarks for the internal file. */
    @Fait
    public List<FaitsLot> lotsAnnotes() {
        return lots.stream().filter(l -> !l.notes().isEmpty()).toList();
    }

    /** Sum of the fixed hours; missing when there are none. */
    @Fait(facultatif = true)
    public Long heures() {
        long total = lotsInsertion().stream().map(l -> l.insertion().heures()).filter(Objects::nonNull)
                .mapToLong(Long::longValue).sum();
        return total == 0 ? null : Long.valueOf(total);
    }

    /** Full-time equivalents of these hours over one year of work, in words. */
    @Fait(facultatif = true)
    public String etp() {
        return heures() == null ? null : Phrases.etp(heures());
    }

    /** Environmental subjects, as titles. */
    @Fait
    public List<String> titresThemes() {
        return themes().stream().map(ThemeEnvironnement::titre).toList();
    }

    /** A social condition somewhere. */
    @Fait
    public boolean social() {
        return lots.stream().anyMatch(FaitsLot::social);
    }

    /** What its commitments are: sociaux, environnementaux, or both. */
    @Fait
    public String qualite() {
        boolean environnement = !themes().isEmpty();
        return (social() ? "sociaux" : "") + (social() && environnement ? " et " : "")
                + (environnement ? "environnementaux" : "");
    }

    /** Estimated value of the whole need, euros HT: internal, never published. */
    @Fait(facultatif = true)
    @Chiffre("estimation")
    public BigDecimal estimation() {
        return Montants.estimation(marche).orElse(null);
    }

    /** European threshold that applied, euros HT. */
    @Fait(facultatif = true)
    public BigDecimal seuilEuropeen() {
        return Seuils.standard().europeen(marche, jour).orElse(null);
    }

    /** Whether the need reaches that threshold. */
    @Fait
    public boolean atteintSeuil() {
        return estimation() != null && seuilEuropeen() != null && estimation().compareTo(seuilEuropeen()) >= 0;
    }

    /** Article that allows a contract without publicity, as typed. */
    @Fait(facultatif = true)
    public String motifSansPublicite() {
        return Phrases.groupe(marche.getMotifSansPublicite());
    }

    /** Whether some lot has a CPV code of its own. */
    @Fait
    public boolean cpvDesLots() {
        return lots.stream().anyMatch(l -> l.alloti() && !l.cpv().isEmpty());
    }

    /** Labels asked for, as proof of an offer or in performance, each once. */
    @Fait
    public List<String> labels() {
        return exigences.labelsDemandes();
    }

    /** What the technical specifications say in so many words. */
    @Fait
    public FaitsExigences exigences() {
        return exigences;
    }

    /** Its shape: price, place, parts, renewals, groupings. */
    @Fait
    public FaitsForme forme() {
        return new FaitsForme(marche, lots);
    }

    /** Notice, frames of response, price lines. */
    @Fait
    public FaitsPieces pieces() {
        return new FaitsPieces(marche, lots, regroupement.jeux());
    }

    /** Lots by rate of advance. */
    @Fait
    public List<GroupeTaux> avances() {
        return GroupeTaux.de(lots, FaitsLot::avance);
    }

    /** The one rate of advance of all lots, percent. */
    @Fait(facultatif = true)
    public BigDecimal avanceUnique() {
        return GroupeTaux.unique(avances());
    }

    /** Lots by rate of retainage. */
    @Fait
    public List<GroupeTaux> retenues() {
        return GroupeTaux.de(lots, FaitsLot::retenue);
    }

    /** The one rate of retainage of all lots, percent. */
    @Fait(facultatif = true)
    public BigDecimal retenueUnique() {
        return GroupeTaux.unique(retenues());
    }

    /** Whether the buyer lets candidates refuse an insertion clause. */
    @Fait
    public boolean refusAdmis() {
        return lotsInsertion().stream().anyMatch(l -> l.insertion().refusAdmis());
    }

    /** Facilitators, each once. */
    @Fait
    public List<FaitsFacilitateur> facilitateurs() {
        Map<String, FaitsFacilitateur> connus = new LinkedHashMap<>();
        lotsInsertion().stream().map(l -> l.insertion().facilitateur()).filter(Objects::nonNull)
                .forEach(f -> connus.putIfAbsent(f.nom(), f));
        return List.copyOf(connus.values());
    }

    /** More than one facilitator. */
    @Fait
    public boolean plusieursFacilitateurs() {
        return facilitateurs().size() > 1;
    }

    /** Reserved lots without hours, as a sentence names them: le lot n° 11. */
    @Fait
    public List<String> lotsReservesSansInsertion() {
        return lots.stream().filter(l -> l.reservation() != null && l.insertion() == null && l.alloti())
                .map(l -> "le lot n° " + l.numero()).toList();
    }

    /** More than one of them. */
    @Fait
    public boolean plusieursReservesSansInsertion() {
        return lotsReservesSansInsertion().size() > 1;
    }

    /** Lots that ask for a minimum turnover. */
    @Fait
    public List<FaitsLot> caMinimaux() {
        return lots.stream().filter(l -> l.caMinimal() != null).toList();
    }

    /** Whether some criterion asks for proofs. */
    @Fait
    public boolean jeuxAvecPreuves() {
        return jeux().stream().anyMatch(JeuDeCriteres::preuves);
    }

    /** Whether some set of criteria takes the environment into account. */
    @Fait
    public boolean critereEnvironnemental() {
        return jeux().stream().anyMatch(JeuDeCriteres::environnemental);
    }

    /** Whether some set of criteria takes social aspects into account. */
    @Fait
    public boolean critereSocial() {
        return jeux().stream().anyMatch(JeuDeCriteres::social);
    }

    /** Whether hours above the minimum are marked for some lot. */
    @Fait
    public boolean heuresSupplementaires() {
        return lots.stream().anyMatch(FaitsLot::heuresSupplementaires);
    }

    /** Whether a social condition is due (L2112-2-1): in force and at the European threshold or above. */
    @Fait
    public boolean conditionSocialeObligatoire() {
        return regime().conditionSociale() && atteintSeuil();
    }

    /** Whether some commitment has a penalty. */
    @Fait
    public boolean penalites() {
        return lots.stream().anyMatch(l -> l.engagements().stream().anyMatch(e -> !e.penalites().isEmpty())
                || l.clausesSociales().stream().anyMatch(c -> !c.penalites().isEmpty())
                || l.insertion() != null && !l.insertion().penalites().isEmpty());
    }

    /** Whether reuse, recycling or waste are at stake: their words must be told apart. */
    @Fait
    public boolean circulaire() {
        return themes().stream().map(ThemeEnvironnement::type).anyMatch(List.of("DECHETS_VALORISATION",
                "REEMPLOI_REUTILISATION", "MATIERES_RECYCLEES")::contains);
    }

    /** Number of environmental commitments of all lots. */
    @Fait
    public int nombreEngagements() {
        return lots.stream().mapToInt(FaitsLot::nombreEngagements).sum();
    }
}
