// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Enumeration;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.Label;

/** A label asked for or taken as proof: always with its equivalents (R2111-16), whatever the strategy says. */
public final class FaitsLabel implements Source {

    private final Label label;
    private final String nom;

    private FaitsLabel(Label label, String nom) {
        this.label = label;
        this.nom = nom;
    }

    /** The label, null when there is none or it has no name. */
    static FaitsLabel de(Label label) {
        String nom = label == null ? null : Phrases.groupe(label.getNom());
        return nom == null ? null : new FaitsLabel(label, nom);
    }

    /** The labels that have a name. */
    static List<FaitsLabel> de(List<Label> labels) {
        return labels.stream().filter(l -> Phrases.groupe(l.getNom()) != null).map(FaitsLabel::de).toList();
    }

    @Override
    public EObject source() {
        return label;
    }

    /** Name and equivalents: Écolabel européen ou équivalent. */
    @Fait
    public String nom() {
        return nom + (nom.contains(" ou ") ? ", ou équivalent" : " ou équivalent");
    }

    /** The characteristics wanted, when not all of the label are (R2111-15). */
    @Fait
    public List<String> caracteristiques() {
        return Phrases.groupes(List.copyOf(label.getCaracteristiques()));
    }

    /** Name, equivalents and what is wanted of it, in one phrase. */
    @Fait
    public String texte() {
        return nom() + (caracteristiques().isEmpty() ? "" : " (caractéristiques exigées : " + Enumeration.et(caracteristiques()) + ")");
    }
}
