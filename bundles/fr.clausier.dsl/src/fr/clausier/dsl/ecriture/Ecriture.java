// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ecriture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;

import com.google.inject.Inject;
import com.google.inject.Provider;

import fr.clausier.model.strategie.Fichier;

/** Writes models that were not read from a text: imported, generated, copied. */
public class Ecriture {

	private final ISerializer serializer;
	private final Provider<XtextResource> resources;
	private final Dicible dicible;

	@Inject
	Ecriture(ISerializer serializer, Provider<XtextResource> resources, Dicible dicible) {
		this.dicible = dicible;
		this.serializer = serializer;
		this.resources = resources;
	}

	/**
	 * Writes a model in the house form.
	 *
	 * @param fichier content of one file; what it refers to may be in any other model and is written by its name
	 * @return the text, ending with a line break
	 * @throws ModeleIndicible when the model lacks something that the language requires, a title for instance, or contradicts itself
	 */
	public String ecrire(Fichier fichier) {
		dicible.verifier(fichier);
		return fichier.eResource() == null ? dansUneResource(fichier) : serializer.serialize(fichier);
	}

	/** The framework wants a resource around what it writes; the model gets it for that time only. */
	private String dansUneResource(Fichier fichier) {
		XtextResource resource = resources.get();
		resource.setURI(URI.createURI("ecriture.marche"));
		resource.getContents().add(fichier);
		try {
			return serializer.serialize(fichier);
		} finally {
			resource.getContents().clear();
		}
	}
}
