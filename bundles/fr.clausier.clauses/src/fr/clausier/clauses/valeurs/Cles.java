// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.valeurs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;

/**
 * Names of the figures of one purchase: the way from the purchase to the figure, {@code marche.lancement}, {@code
 * lot.1.insertion.heures}, {@code marche.critere.2.poids}. A lot goes by its number, other things by their rank.
 */
public final class Cles {

    private Cles() {
    }

    /**
     * A figure and its place in the model.
     *
     * @param objet object that holds it
     * @param trait feature of that object
     */
    public record Place(EObject objet, EStructuralFeature trait) {
    }

    /** The name of a feature of an object of a purchase as written; empty outside of a purchase. */
    public static Optional<String> de(EObject objet, EStructuralFeature trait) {
        return chemin(objet).map(c -> c + "." + trait.getName());
    }

    /** The figure of that name in a purchase, if there still is one. */
    public static Optional<Place> trouver(Marche marche, String cle) {
        int point = cle.lastIndexOf('.');
        if (point < 0) {
            return Optional.empty();
        }
        String chemin = cle.substring(0, point);
        String trait = cle.substring(point + 1);
        List<EObject> objets = new ArrayList<>(List.of(marche));
        for (TreeIterator<EObject> contenu = marche.eAllContents(); contenu.hasNext();) {
            objets.add(contenu.next());
        }
        return objets.stream().filter(o -> o.eClass().getEStructuralFeature(trait) != null)
                .filter(o -> chemin(o).filter(chemin::equals).isPresent())
                .map(o -> new Place(o, o.eClass().getEStructuralFeature(trait))).findFirst();
    }

    private static Optional<String> chemin(EObject objet) {
        if (objet instanceof Marche) {
            return Optional.of("marche");
        }
        if (objet instanceof Lot lot && lot.getNumero() != null) {
            return Optional.of("lot." + lot.getNumero());
        }
        if (objet == null || objet.eContainer() == null) {
            return Optional.empty();
        }
        EStructuralFeature lien = objet.eContainingFeature();
        String nom = lien.getName();
        String etape = !lien.isMany() ? nom
                : (nom.endsWith("s") ? nom.substring(0, nom.length() - 1) : nom) + "."
                        + (((List<?>) objet.eContainer().eGet(lien)).indexOf(objet) + 1);
        return chemin(objet.eContainer()).map(c -> c + "." + etape);
    }
}
