// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The editor's pictures by name, made once. */
public final class Images {

	private static final String BUNDLE = "fr.clausier.editor";

	private Images() {
	}

	/** @param name file name without folder and extension; call on the user interface thread */
	public static Image get(String name) {
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = BUNDLE + "." + name;
		if (images.getDescriptor(key) == null) {
			images.put(key, ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElse(ImageDescriptor.getMissingImageDescriptor()));
		}
		return images.get(key);
	}
}
