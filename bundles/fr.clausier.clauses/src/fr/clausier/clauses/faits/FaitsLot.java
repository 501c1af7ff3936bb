// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Chiffre;
import fr.clausier.clauses.gabarit.Enumeration;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Prestation;

/** One contract: a lot, or the whole purchase when it is not divided. */
public final class FaitsLot implements Source {

    private final Prestation prestation;
    private final int rang;
    private final FaitsInsertion insertion;
    private final List<FaitsEngagement> engagements;
    private final List<FaitsClauseSociale> clausesSociales;

    FaitsLot(Prestation prestation, int rang) {
        this.prestation = prestation;
        this.rang = rang;
        this.insertion = prestation.getInsertion() == null ? null : new FaitsInsertion(prestation, designation());
        this.engagements = prestation.getEngagements().stream().map(e -> new FaitsEngagement(e, this)).toList();
        this.clausesSociales = prestation.getClausesSociales().stream()
                .map(c -> new FaitsClauseSociale(c, this)).toList();
    }

    @Override
    public EObject source() {
        return prestation;
    }

    Prestation prestation() {
        return prestation;
    }

    JeuCriteres criteres() {
        return Lots.criteresDe(prestation);
    }

    /** Whether it is a lot and not the whole purchase. */
    @Fait
    public boolean alloti() {
        return prestation instanceof Lot;
    }

    /** Number of the lot, its place in the file when none was written. */
    @Fait
    public String numero() {
        Integer numero = prestation instanceof Lot lot ? lot.getNumero() : null;
        return String.valueOf(numero == null ? rang : numero);
    }

    /** Title. */
    @Fait
    public String titre() {
        String titre = Phrases.groupe(prestation.getTitre());
        return titre != null ? titre : String.valueOf(prestation.getName());
    }

    /** As a heading: Lot n° 1 : Gros œuvre, or the title of the purchase. */
    @Fait
    public String designation() {
        return alloti() ? "Lot n° " + numero() + " : " + titre() : titre();
    }

    /** Short: Lot n° 1, or Marché. */
    @Fait
    public String abrege() {
        return alloti() ? "Lot n° " + numero() : "Marché";
    }

    /** Subject of a sentence: le titulaire, le titulaire du lot n° 1. */
    @Fait
    public String titulaire() {
        return alloti() ? "le titulaire du lot n° " + numero() : "le titulaire";
    }

    /** What the works, supplies or services consist of. */
    @Fait(facultatif = true)
    public String description() {
        return Phrases.phrase(prestation.getDescription());
    }

    /** Estimated value, euros HT: internal, never published. */
    @Fait(facultatif = true)
    @Chiffre("estimation")
    public BigDecimal estimation() {
        return Montants.estimation(prestation).orElse(null);
    }

    /** CPV codes, main one first. */
    @Fait
    public List<String> cpv() {
        return List.copyOf(prestation.getCpv());
    }

    /** Insertion clause. */
    @Fait(facultatif = true)
    public FaitsInsertion insertion() {
        return insertion;
    }

    /** Other social conditions. */
    @Fait
    public List<FaitsClauseSociale> clausesSociales() {
        return clausesSociales;
    }

    /** Environmental commitments. */
    @Fait
    public List<FaitsEngagement> engagements() {
        return engagements;
    }

    /** Reservation. */
    @Fait(facultatif = true)
    public FaitsReservation reservation() {
        return prestation.getReservation() == null || prestation.getReservation().getTypes().isEmpty() ? null
                : new FaitsReservation(prestation.getReservation(), this);
    }

    /** Why it has no insertion hours, when the buyer left them out on purpose: internal, never published. */
    @Fait(facultatif = true)
    public String motifSansInsertion() {
        return Phrases.groupe(prestation.getMotifSansInsertion());
    }

    /** Why it has no social condition. */
    @Fait(facultatif = true)
    public FaitsExemption exemption() {
        return prestation.getExemptionSociale() == null ? null : new FaitsExemption(prestation.getExemptionSociale());
    }

    /** Advance, percent. */
    @Fait(facultatif = true)
    @Chiffre("avance")
    public BigDecimal avance() {
        return prestation.getAvance();
    }

    /** Its own time for performance, months. */
    @Fait(facultatif = true)
    public Integer delai() {
        return prestation.getDelaiMois();
    }

    /** Retainage, percent. */
    @Fait(facultatif = true)
    @Chiffre("retenueGarantie")
    public BigDecimal retenue() {
        return prestation.getRetenueGarantie();
    }

    /** Minimum yearly turnover asked for, euros HT. */
    @Fait(facultatif = true)
    @Chiffre("caMinimal")
    public BigDecimal caMinimal() {
        return prestation.getCaMinimal();
    }

    /** Reason for a turnover above the ceiling. */
    @Fait(facultatif = true)
    public String justificationCA() {
        return Phrases.groupe(prestation.getJustificationCA());
    }

    /** Remarks for the internal file. */
    @Fait
    public List<String> notes() {
        return Phrases.groupes(List.copyOf(prestation.getNotes()));
    }

    /** Accepted departures from rules written on this lot. */
    @Fait
    public List<FaitsDerogation> derogations() {
        return prestation.getDerogations().stream().map(d -> new FaitsDerogation(d, abrege())).toList();
    }

    /** A social condition of any kind. */
    @Fait
    public boolean social() {
        return insertion != null || !clausesSociales.isEmpty();
    }

    /** Something to sign: a social condition or an environmental commitment. */
    @Fait
    public boolean engage() {
        return social() || !engagements.isEmpty();
    }

    /** Number on two digits, for file names. */
    @Fait
    public String indice() {
        return numero().length() < 2 ? "0" + numero() : numero();
    }

    /** Hours of its insertion clause. */
    @Fait(facultatif = true)
    @Chiffre(value = "insertion.heures", calcule = true)
    public Long heures() {
        return insertion == null ? null : insertion.heures();
    }

    /** Share of the labour that its hours represent, percent; missing when the rate itself was written. */
    @Fait(facultatif = true)
    public BigDecimal tauxImplicite() {
        return insertion == null || insertion.heures() == null || insertion.taux() != null ? null
                : HeuresInsertion.tauxImplicite(prestation, insertion.heures()).orElse(null);
    }

    /** Titles of its other social conditions; empty without. */
    @Fait
    public String resumeSocial() {
        return Enumeration.suite(clausesSociales.stream().map(FaitsClauseSociale::titre).distinct().toList());
    }

    /** Its environmental commitments in one cell: subject and target. */
    @Fait
    public String resumeEnvironnement() {
        Map<String, List<String>> objectifs = new LinkedHashMap<>();
        for (FaitsEngagement engagement : engagements) {
            List<String> siens = objectifs.computeIfAbsent(engagement.titre(), t -> new ArrayList<>());
            if (engagement.objectif() != null) {
                siens.add(engagement.objectif());
            }
        }
        return Enumeration.suite(objectifs.entrySet().stream().map(e -> e.getKey()
                + (e.getValue().isEmpty() ? "" : " (" + String.join(", ", e.getValue()) + ")")).toList());
    }

    /** Number of environmental commitments. */
    @Fait
    public int nombreEngagements() {
        return engagements.size();
    }

    /** Whether hours above the minimum are marked. */
    @Fait
    public boolean heuresSupplementaires() {
        return criteres() != null && criteres().getCriteres().stream().anyMatch(Critere::isHeuresSupplementaires);
    }

    /** Cap of the marked hours. */
    @Fait(facultatif = true)
    public Integer plafondHeures() {
        return !heuresSupplementaires() ? null : criteres().getCriteres().stream()
                .filter(Critere::isHeuresSupplementaires).map(Critere::getPlafond).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }
}
