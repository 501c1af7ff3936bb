// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Chiffre;
import fr.clausier.clauses.gabarit.Enumeration;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.TypeCritere;

/** An award criterion. */
public final class FaitsCritere implements Source, Repondu {

    private final Critere critere;
    private final int rang;

    FaitsCritere(Critere critere, int rang) {
        this.critere = critere;
        this.rang = rang;
    }

    @Override
    public EObject source() {
        return critere;
    }

    /** Place in the published order, from 1. */
    @Fait
    public int rang() {
        return rang;
    }

    /** Published wording. */
    @Fait
    public String titre() {
        String titre = Phrases.groupe(critere.getTitre());
        return titre != null ? titre : Libelles.de("criteres", critere.getType(), "libelle");
    }

    /** Weight: 45 %, 60 points, de 20 % à 30 %; empty when it has none. */
    @Fait
    @Chiffre({ "points", "poids" })
    public String poids() {
        if (critere.getPoints() != null) {
            return Phrases.points(critere.getPoints());
        }
        if (critere.getPoids() != null) {
            return NombresFrancais.pourcent(critere.getPoids());
        }
        return critere.getPoidsMin() == null || critere.getPoidsMax() == null ? ""
                : "de " + NombresFrancais.pourcent(critere.getPoidsMin()) + " à "
                        + NombresFrancais.pourcent(critere.getPoidsMax());
    }

    /** Weight in points as a share of the whole mark, rounded: 33,33 %; missing when the weight is a share already. */
    @Fait(facultatif = true)
    public String part() {
        return critere.getPoints() == null ? null : Phrases.part(Ponderations.poids(critere));
    }

    /** Sub-criteria. */
    @Fait
    public List<FaitsSousCritere> sousCriteres() {
        return critere.getSousCriteres().stream().map(FaitsSousCritere::new).toList();
    }

    /** What is looked at, in one cell, unit of measure included; empty when not stated. */
    @Fait
    public String elements() {
        String elements = Enumeration.suite(points());
        String mesure = unite() == null ? "" : "mesure : " + unite();
        return elements.isEmpty() || mesure.isEmpty() ? elements + mesure : elements + " ; " + mesure;
    }

    /** Means of proof, in one cell; empty when not stated. */
    @Fait
    public String preuves() {
        return Enumeration.suite(justificatifs());
    }

    /** Labels taken as proof. */
    @Fait
    public List<FaitsLabel> labels() {
        return FaitsLabel.de(critere.getLabels());
    }

    /** How offers are judged. */
    @Fait(facultatif = true)
    public String methode() {
        return Phrases.phrase(critere.getMethode());
    }

    /** Marking formula in P, P0 and N. */
    @Fait(facultatif = true)
    public String formule() {
        return Phrases.texte(critere.getFormule());
    }

    /** What is looked at, one by one. */
    @Fait
    public List<String> points() {
        return Phrases.groupes(List.copyOf(critere.getElements()));
    }

    /** Means of proof, one by one, labels included. */
    @Fait
    public List<String> justificatifs() {
        List<String> preuves = new ArrayList<>(Phrases.groupes(List.copyOf(critere.getPreuves())));
        labels().forEach(l -> preuves.add(l.texte()));
        return preuves;
    }

    /** Those to join to a frame of response: the frame itself is not joined to itself. */
    @Fait
    public List<String> justificatifsAJoindre() {
        return justificatifs().stream().filter(j -> !j.toLowerCase(Locale.FRENCH).startsWith("cadre de réponse")).toList();
    }

    /** Unit in which an answer is measured. */
    @Fait(facultatif = true)
    public String unite() {
        return Phrases.groupe(critere.getUnite());
    }

    @Override
    public boolean repondu(CadreReponse cadre) {
        return critere.getSousCriteres().isEmpty() ? CadreReponse.de(critere.getType()).filter(cadre::equals).isPresent()
                : sousCriteres().stream().anyMatch(s -> s.repondu(cadre));
    }

    /** Kind of criterion in European notices (BT-539). */
    @Fait
    public FaitsCode typeAvis() {
        return FaitsCode.de("award-criterion-type", switch (critere.getType()) {
            case PRIX -> "price";
            case COUT -> "cost";
            default -> "quality";
        });
    }

    /** Environmental criterion. */
    @Fait
    public boolean environnemental() {
        return critere.getType() == TypeCritere.ENVIRONNEMENT;
    }

    /** Social criterion. */
    @Fait
    public boolean social() {
        return critere.getType() == TypeCritere.SOCIAL;
    }

    /** One global cost that takes the environment into account (R2152-7 1°). */
    @Fait
    public boolean coutGlobal() {
        return critere.getType() == TypeCritere.COUT && critere.isIntegreEnvironnement();
    }

    /** Hours above the minimum are marked. */
    @Fait
    public boolean heuresSupplementaires() {
        return critere.isHeuresSupplementaires();
    }

    /** Cap of the marked hours. */
    @Fait(facultatif = true)
    @Chiffre("plafond")
    public Integer plafond() {
        return critere.getPlafond();
    }
}
