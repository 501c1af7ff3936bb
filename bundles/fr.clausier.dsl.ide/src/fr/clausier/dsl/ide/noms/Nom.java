// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.noms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.ITextRegion;

/**
 * A name in the text.
 *
 * @param element what it stands for
 * @param region where it is written, without the blanks around
 * @param declaration whether the element is declared here, rather than named by another
 */
public record Nom(EObject element, ITextRegion region, boolean declaration) {
}
