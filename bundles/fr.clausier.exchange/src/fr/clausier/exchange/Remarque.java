// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that a person must know of what was written or read.
 *
 * @param gravite  how much it matters
 * @param phrase   French sentence: what, where, what to do
 * @param source   element of the strategy, or of the draft, that it is about, as it was written; null when it is about none
 * @param attribut feature of the source; null for the source as a whole
 */
public record Remarque(Gravite gravite, String phrase, EObject source, EStructuralFeature attribut) {

    /** How much it matters. */
    public enum Gravite {
        /** Nothing to do. */
        INFORMATION,
        /** What was written or read is usable, and to be looked at. */
        AVERTISSEMENT,
        /** What was written is no valid file of its format, or a part of what was read was left out. */
        ERREUR
    }

    public Remarque {
        Objects.requireNonNull(gravite, "gravite");
        Objects.requireNonNull(phrase, "phrase");
    }

    /** A remark about no element. */
    public static Remarque de(Gravite gravite, String phrase) {
        return new Remarque(gravite, phrase, null, null);
    }
}
