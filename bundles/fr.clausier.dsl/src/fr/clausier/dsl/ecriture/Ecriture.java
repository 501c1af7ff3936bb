// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ecriture;

import org.eclipse.xtext.serializer.ISerializer;

import com.google.inject.Inject;

import fr.clausier.model.strategie.Fichier;

/** Writes models that were not read from a text: imported, generated, copied. */
public class Ecriture {

	private final ISerializer serializer;

	@Inject
	public Ecriture(ISerializer serializer) {
		this.serializer = serializer;
	}

	/**
	 * Writes a model in the house form.
	 *
	 * @param fichier content of one file; what it refers to may be in any other model and is written by its name
	 * @return the text, ending with a line break
	 * @throws RuntimeException when the model lacks something that the language requires, a title for instance
	 */
	public String ecrire(Fichier fichier) {
		String text = serializer.serialize(fichier);
		return text.endsWith("\n") ? text : text + "\n";
	}
}
