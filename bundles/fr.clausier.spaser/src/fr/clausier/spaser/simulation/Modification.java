// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.simulation;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/**
 * Facts supposed of a purchase, or of some of its lots: what the statements of the language say replaces what was said of the same thing,
 * and lists grow. The draft itself is never changed.
 *
 * @param marche name of the purchase
 * @param lots   numbers of the lots; empty for the purchase as a whole
 * @param faits  the facts, on an element of their own
 * @param phrase the supposition as it was written
 */
public record Modification(String marche, List<Integer> lots, Prestation faits, String phrase) {

    /** What names an element rather than describing it. */
    private static final Set<String> IDENTITE = Set.of("name", "titre", "numero", "lots");

    public Modification {
        Objects.requireNonNull(marche, "marche");
        Objects.requireNonNull(faits, "faits");
        Objects.requireNonNull(phrase, "phrase");
        lots = List.copyOf(lots);
    }

    /** Whether it is about this purchase. */
    public boolean vise(Marche autre) {
        return marche.equals(autre.getName());
    }

    /** The numbers that no lot of the purchase bears. */
    public List<Integer> lotsAbsents(Marche autre) {
        return lots.stream().filter(n -> autre.getLots().stream().noneMatch(l -> n.equals(l.getNumero()))).toList();
    }

    /** A copy of the purchase with the facts. */
    public Marche appliquer(Marche original) {
        Marche copie = EcoreUtil.copy(original);
        if (lots.isEmpty()) {
            poser(copie);
        }
        for (Lot lot : copie.getLots()) {
            if (lots.contains(lot.getNumero())) {
                poser(lot);
            }
        }
        return copie;
    }

    private void poser(Prestation cible) {
        for (EStructuralFeature fait : faits.eClass().getEAllStructuralFeatures()) {
            EStructuralFeature place = cible.eClass().getEStructuralFeature(fait.getName());
            if (place != null && faits.eIsSet(fait) && !IDENTITE.contains(fait.getName())) {
                poser(cible, place, faits.eGet(fait));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void poser(Prestation cible, EStructuralFeature place, Object valeur) {
        boolean contenu = place instanceof EReference reference && reference.isContainment();
        if (place.isMany()) {
            List<Object> liste = (List<Object>) cible.eGet(place);
            List<Object> apport = (List<Object>) valeur;
            liste.addAll(contenu ? (List<Object>) (List<?>) List.copyOf(EcoreUtil.copyAll((List<EObject>) (List<?>) apport)) : List.copyOf(apport));
        } else {
            cible.eSet(place, contenu ? EcoreUtil.copy((EObject) valeur) : valeur);
        }
    }
}
