// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import java.util.List;

import org.eclipse.emf.common.util.URI;

import fr.clausier.dsl.ide.retouches.Application;
import fr.clausier.dsl.ide.retouches.Retouche;

/**
 * A change that is offered to the author.
 *
 * @param code      rule or problem that it answers; name of the assistance when there is none
 * @param titre     what will happen, in French
 * @param titreEn   what will happen, in English
 * @param fait      what has been done, in French, once it is
 * @param sure      whether it changes nothing of what the purchase means, so that it may be done without asking
 * @param retouches the changes of the files, in the order of their texts
 */
public record CorrectionProposee(String code, String titre, String titreEn, String fait, boolean sure, List<Retouche> retouches) {

	/** The text of a file once the change is made. */
	public String appliquer(URI file, String text) {
		return Application.de(text, retouches.stream().filter(r -> r.fichier().equals(file)).toList());
	}

	/** The lines that change in a file, as they are and as they will be. */
	public Apercu apercu(URI file, String text) {
		return Apercu.de(text, retouches.stream().filter(r -> r.fichier().equals(file)).toList());
	}

	/** The files that change. */
	public List<URI> fichiers() {
		return retouches.stream().map(Retouche::fichier).distinct().toList();
	}
}
