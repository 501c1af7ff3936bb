// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.ModeCriteres;
import fr.clausier.model.strategie.TypeCritere;

/** A set of award criteria and the lots judged by it. */
public final class JeuDeCriteres extends GroupeLots implements Source, Repondu {

    private final JeuCriteres jeu;

    JeuDeCriteres(JeuCriteres jeu, List<FaitsLot> lots, boolean tous) {
        super(lots, tous);
        this.jeu = jeu;
    }

    @Override
    public EObject source() {
        return jeu;
    }

    /** Criteria, in published order. */
    @Fait
    public List<FaitsCritere> criteres() {
        return IntStream.range(0, jeu.getCriteres().size())
                .mapToObj(i -> new FaitsCritere(jeu.getCriteres().get(i), i + 1)).toList();
    }

    /** Several criteria. */
    @Fait
    public boolean plusieurs() {
        return jeu.getCriteres().size() > 1;
    }

    /** Ranked by decreasing importance rather than weighted. */
    @Fait
    public boolean hierarchise() {
        return jeu.getMode() == ModeCriteres.HIERARCHISE;
    }

    /** Weighted in points rather than percent. */
    @Fait
    public boolean enPoints() {
        return Ponderations.enPoints(jeu);
    }

    /** Whether some weight in points makes no share that two decimals can write. */
    @Fait
    public boolean arrondi() {
        return enPoints() && jeu.getCriteres().stream().anyMatch(c -> Ponderations.poids(c).stripTrailingZeros().scale() > 2);
    }

    /** Whether a criterion with sub-criteria is read as shares of it. */
    @Fait
    public boolean sousCriteresRelatifs() {
        return criteres().stream().anyMatch(c -> c.sousCriteres().stream().anyMatch(s -> s.part() != null));
    }

    /** Sum of the weights: 100 %, 150 points. */
    @Fait
    public String total() {
        return enPoints() ? Phrases.points(Ponderations.totalPoints(jeu)) : NombresFrancais.pourcent(Ponderations.somme(jeu));
    }

    /** Why weighting is impossible. */
    @Fait(facultatif = true)
    public String justification() {
        return Phrases.phrase(jeu.getJustification());
    }

    /** Whether some criterion says what is looked at. */
    @Fait
    public boolean elements() {
        return criteres().stream().anyMatch(c -> !c.elements().isEmpty()
                || c.sousCriteres().stream().anyMatch(s -> !s.elements().isEmpty()));
    }

    /** Whether some criterion says how it is proved. */
    @Fait
    public boolean preuves() {
        return criteres().stream().anyMatch(c -> !c.preuves().isEmpty());
    }

    /** Whether some criterion has sub-criteria. */
    @Fait
    public boolean sousCriteres() {
        return criteres().stream().anyMatch(c -> !c.sousCriteres().isEmpty());
    }

    /** Whether the way of judging is published for some criterion. */
    @Fait
    public boolean methodes() {
        return criteres().stream().anyMatch(c -> c.methode() != null || c.formule() != null);
    }

    /** Whether some criterion or sub-criterion is environmental, or the one cost takes the environment in. */
    @Fait
    public boolean environnemental() {
        return Ponderations.porteSur(jeu, TypeCritere.ENVIRONNEMENT)
                || criteres().stream().anyMatch(FaitsCritere::coutGlobal);
    }

    /** Whether some criterion or sub-criterion is social. */
    @Fait
    public boolean social() {
        return Ponderations.porteSur(jeu, TypeCritere.SOCIAL);
    }

    /** How weights read in European notices (BT-5421); missing when criteria have no weight. */
    @Fait(facultatif = true)
    public FaitsCode ponderation() {
        if (hierarchise()) {
            return FaitsCode.de("number-weight", "ord-imp");
        }
        if (criteres().stream().anyMatch(c -> c.poids().isEmpty())) {
            return null;
        }
        boolean fourchettes = jeu.getCriteres().stream().anyMatch(c -> c.getPoints() == null && c.getPoids() == null);
        return FaitsCode.de("number-weight", enPoints() ? "poi-exa" : fourchettes ? "per-mid" : "per-exa");
    }

    @Override
    public boolean repondu(CadreReponse cadre) {
        return criteres().stream().anyMatch(c -> c.repondu(cadre));
    }

    /** Weight given to the environment: 15 %. */
    @Fait
    public String poidsEnvironnement() {
        return Phrases.part(Ponderations.poids(jeu, TypeCritere.ENVIRONNEMENT));
    }

    /** Weight given to social aspects: 10 %. */
    @Fait
    public String poidsSocial() {
        return Phrases.part(Ponderations.poids(jeu, TypeCritere.SOCIAL));
    }
}
