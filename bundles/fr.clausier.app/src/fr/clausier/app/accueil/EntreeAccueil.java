// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.accueil;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import fr.clausier.app.Icones;

/** What the welcome page shows: nothing that is kept. All are one, so that the page opens once. */
record EntreeAccueil() implements IEditorInput {

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icones.descripteur("marche");
	}

	@Override
	public String getName() {
		return Textes.accueil;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Textes.accueil;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
