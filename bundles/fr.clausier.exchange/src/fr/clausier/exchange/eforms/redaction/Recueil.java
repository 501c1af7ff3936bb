// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.redaction;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.exchange.Remarque;
import fr.clausier.exchange.Remarque.Gravite;
import fr.clausier.model.heritage.MarcheEffectif;

/** What is said of a notice while it is written: facts that are missing, values that follow from the law or from the strategy. */
final class Recueil {

    private final MarcheEffectif effectif;
    private final List<Remarque> remarques = new ArrayList<>();

    Recueil(MarcheEffectif effectif) {
        this.effectif = effectif;
    }

    /** A fact that the notice needs and the strategy does not hold; said once. */
    void manque(String phrase, EObject ou, EStructuralFeature attribut) {
        ajouter(new Remarque(Gravite.ERREUR, phrase, effectif.original(ou), attribut));
    }

    /** A value that nobody typed, with its reason; said once. */
    void deduit(String phrase) {
        ajouter(Remarque.de(Gravite.INFORMATION, phrase));
    }

    /** Something to read again before the notice is sent; said once. */
    void relire(String phrase, EObject ou, EStructuralFeature attribut) {
        ajouter(new Remarque(Gravite.AVERTISSEMENT, phrase, effectif.original(ou), attribut));
    }

    private void ajouter(Remarque remarque) {
        if (!remarques.contains(remarque)) {
            remarques.add(remarque);
        }
    }

    boolean incomplet() {
        return remarques.stream().anyMatch(r -> r.gravite() == Gravite.ERREUR);
    }

    List<Remarque> remarques() {
        return List.copyOf(remarques);
    }
}
