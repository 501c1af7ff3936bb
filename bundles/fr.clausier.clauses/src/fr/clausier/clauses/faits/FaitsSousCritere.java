// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Chiffre;
import fr.clausier.clauses.gabarit.Enumeration;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.calcul.Ponderations.ModeSousCriteres;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.SousCritere;

/** A sub-criterion; always published, with its weight in the whole. */
public final class FaitsSousCritere implements Source, Repondu {

    private final SousCritere sousCritere;

    FaitsSousCritere(SousCritere sousCritere) {
        this.sousCritere = sousCritere;
    }

    @Override
    public EObject source() {
        return sousCritere;
    }

    /** Published wording. */
    @Fait
    public String titre() {
        String titre = Phrases.groupe(sousCritere.getTitre());
        return titre != null ? titre : Libelles.de("criteres", Ponderations.type(sousCritere), "libelle");
    }

    /** Weight in the whole mark: 12 %, 30 points; empty when it has none. */
    @Fait
    @Chiffre({ "points", "poids" })
    public String poids() {
        if (sousCritere.getPoints() != null) {
            return Phrases.points(sousCritere.getPoints());
        }
        Optional<BigDecimal> points = pointsDuCritere();
        if (points.isPresent() && sousCritere.getPoids() != null && relatif()) {
            return Phrases.points(points.get().multiply(sousCritere.getPoids()).movePointLeft(2).stripTrailingZeros());
        }
        return Ponderations.poidsAbsolu(sousCritere).map(NombresFrancais::pourcent).orElse("");
    }

    /** Share of its criterion, when it was written so: 70 % du critère. */
    @Fait(facultatif = true)
    public String part() {
        return sousCritere.isRelatif() && sousCritere.getPoids() != null ? NombresFrancais.pourcent(sousCritere.getPoids()) + " du critère" : null;
    }

    private boolean relatif() {
        return sousCritere.eContainer() instanceof Critere critere && Ponderations.mode(critere) == ModeSousCriteres.RELATIF;
    }

    private Optional<BigDecimal> pointsDuCritere() {
        return sousCritere.eContainer() instanceof Critere critere ? Optional.ofNullable(critere.getPoints()) : Optional.empty();
    }

    /** What is looked at, in one cell; empty when not stated. */
    @Fait
    public String elements() {
        return Enumeration.suite(points());
    }

    /** What is looked at, one by one. */
    @Fait
    public List<String> points() {
        return Phrases.groupes(List.copyOf(sousCritere.getElements()));
    }

    @Override
    public boolean repondu(CadreReponse cadre) {
        return CadreReponse.de(Ponderations.type(sousCritere)).filter(cadre::equals).isPresent();
    }
}
