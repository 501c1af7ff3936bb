// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import org.eclipse.emf.ecore.EObject;

/** Facts that stand for one object of the strategy, so that a block of text can name the line it comes from. */
public interface Source {

    /** The object of the strategy. */
    EObject source();
}
