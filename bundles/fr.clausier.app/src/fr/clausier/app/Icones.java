// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The application's pictures by name, made once. */
public final class Icones {

	private static final String BUNDLE = "fr.clausier.app";

	private Icones() {
	}

	/** @param nom file name without folder and extension */
	public static ImageDescriptor descripteur(String nom) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + nom + ".svg").orElse(ImageDescriptor.getMissingImageDescriptor());
	}

	/** @return the image, shared; call on the user interface thread */
	public static Image image(String nom) {
		String key = BUNDLE + "." + nom;
		if (JFaceResources.getImageRegistry().getDescriptor(key) == null) {
			JFaceResources.getImageRegistry().put(key, descripteur(nom));
		}
		return JFaceResources.getImageRegistry().get(key);
	}
}
